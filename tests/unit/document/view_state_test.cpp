#include "document/view_state.hpp"

#include "core/units.hpp"

#include <catch2/catch.hpp>

using document::View;
using document::ViewState;

TEST_CASE("a named view is recognised until the camera is turned") {
    for (const View view : core::all_values<View>()) {
        ViewState state = document::looking_from(ViewState{}, view);
        CHECK(document::named_view(state) == view);
        state.yaw_rad += 0.01;
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
    turned.yaw_rad = state.yaw_rad;
    turned.pitch_rad = state.pitch_rad;
    CHECK(turned == state);
}

TEST_CASE("a cut is seen from at least thirty degrees to its plane, and turned no further than that") {
    document::ViewState view = looking_from({}, document::View::front);
    CHECK(looking_on_section(view) == view);
    view.layer = document::Layer::section;
    CHECK(looking_on_section(view).pitch_rad == Approx(core::pi / 6));
    CHECK(looking_on_section(view).yaw_rad == Approx(view.yaw_rad));
    CHECK(looking_on_section(looking_on_section(view)) == looking_on_section(view));
    view.pitch_rad = -0.2;  // from below: the underside
    CHECK(looking_on_section(view).pitch_rad == Approx(-core::pi / 6));
    view.pitch_rad = 1;
    CHECK(looking_on_section(view) == view);
}
