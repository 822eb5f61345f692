#include "document/view_state.hpp"

#include "core/units.hpp"

namespace document {

namespace {

// Where the camera stands for each named view, radians. Three-quarter looks a little down, as a visitor would.
struct Direction {
    double yaw_rad;
    double pitch_rad;
};
constexpr core::EnumArray<View, Direction> directions{{{
    {0, 0},
    {core::pi / 2, 0},
    {core::pi, 0},
    {core::pi / 5, core::pi / 30},
}}};

}  // namespace

ViewState looking_from(ViewState state, View view) {
    state.yaw_rad = directions[view].yaw_rad;
    state.pitch_rad = directions[view].pitch_rad;
    return state;
}

std::optional<View> named_view(const ViewState& state) {
    for (const View view : core::all_values<View>())
        if (directions[view].yaw_rad == state.yaw_rad && directions[view].pitch_rad == state.pitch_rad) return view;
    return std::nullopt;
}

}  // namespace document
