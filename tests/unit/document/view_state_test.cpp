#include "document/view_state.hpp"

#include "core/units.hpp"
#include "support/catch.hpp"

using document::View;
using document::ViewState;

TEST_CASE("a named view is recognised until the camera is turned") {
    for (const View view : core::all_values<View>()) {
        ViewState state = document::looking_from(ViewState{}, view);
        CHECK(document::named_view(state) == view);
        const document::Direction direction = direction_of(state);
        CHECK(document::named_view(turned_to(state, direction)) == view);
        state.yaw_deg = direction.yaw_rad * core::deg_per_rad + 0.6;
        CHECK_FALSE(document::named_view(state));
    }
}

TEST_CASE("looking from another side keeps day, zoom and pose") {
    ViewState state;
    state.day = 12;
    state.zoom = 3;
    state.pan_y = 0.2;
    state.pose = body::Pose::reference;
    ViewState turned = document::looking_from(state, View::back);
    turned.view = state.view;
    CHECK(turned == state);
}

TEST_CASE("a cut is seen from at least thirty degrees to its plane, and turned no further than that") {
    document::ViewState view = looking_from({}, document::View::front);
    CHECK(looking_on_section(view) == view);
    view.layer = document::Layer::section;
    CHECK(looking_on_section(view).pitch_deg == Approx(30));
    CHECK(direction_of(looking_on_section(view)).yaw_rad == Approx(direction_of(view).yaw_rad));
    CHECK(looking_on_section(looking_on_section(view)) == looking_on_section(view));
    view.pitch_deg = -11;  // from below, at the underside
    CHECK(looking_on_section(view).pitch_deg == Approx(-30));
    view.pitch_deg = 57;
    CHECK(looking_on_section(view) == view);
}
