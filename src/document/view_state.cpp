#include "document/view_state.hpp"

#include "core/units.hpp"

#include <algorithm>
#include <cmath>

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

constexpr double least_sine_on_section = 0.5;  // 30 degrees to the plane

}  // namespace

ViewState looking_from(ViewState state, View view) {
    state.yaw_rad = directions[view].yaw_rad;
    state.pitch_rad = directions[view].pitch_rad;
    return state;
}

ViewState looking_on_section(ViewState state) {
    if (state.layer != Layer::section) return state;
    const double flat = std::cos(state.pitch_rad);
    const glm::dvec3 from{std::sin(state.yaw_rad) * flat, std::sin(state.pitch_rad), std::cos(state.yaw_rad) * flat};
    const glm::dvec3 facing = rough_normal(state.section);
    const double sine = glm::dot(from, facing);
    if (std::abs(sine) >= least_sine_on_section - 1e-9) return state;
    const glm::dvec3 along = glm::normalize(from - sine * facing);
    const glm::dvec3 seen = (sine < 0 ? -1 : 1) * least_sine_on_section * facing +
                            std::sqrt(1 - least_sine_on_section * least_sine_on_section) * along;
    state.yaw_rad = std::atan2(seen.x, seen.z);
    state.pitch_rad = std::asin(std::clamp(seen.y, -1.0, 1.0));
    return state;
}

std::optional<View> named_view(const ViewState& state) {
    for (const View view : core::all_values<View>())
        if (directions[view].yaw_rad == state.yaw_rad && directions[view].pitch_rad == state.pitch_rad) return view;
    return std::nullopt;
}

}  // namespace document
