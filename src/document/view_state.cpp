#include "document/view_state.hpp"

#include "core/units.hpp"

#include <algorithm>
#include <cmath>

namespace document {

namespace {

// Camera angles of the named views, degrees. Three-quarter looks slightly down, as a visitor would.
struct Angles {
    double yaw_deg;
    double pitch_deg;
    bool operator==(const Angles&) const = default;
};
constexpr core::EnumArray<View, Angles> named_angles{{{{0, 0}, {90, 0}, {180, 0}, {36, 6}}}};

Angles angles_of(const ViewState& state) {
    const Angles& named = named_angles[state.view];
    return {state.yaw_deg.value_or(named.yaw_deg), state.pitch_deg.value_or(named.pitch_deg)};
}

constexpr double least_sine_on_section = 0.5;  // at least 30 degrees to the plane

}  // namespace

Direction direction_of(const ViewState& state) {
    const Angles angles = angles_of(state);
    return {angles.yaw_deg / core::deg_per_rad, angles.pitch_deg / core::deg_per_rad};
}

ViewState turned_to(ViewState state, const Direction& direction) {
    state.yaw_deg = direction.yaw_rad * core::deg_per_rad;
    state.pitch_deg = direction.pitch_rad * core::deg_per_rad;
    return state;
}

ViewState looking_from(ViewState state, View view) {
    state.view = view;
    state.yaw_deg.reset();
    state.pitch_deg.reset();
    return state;
}

ViewState looking_on_section(ViewState state) {
    if (state.layer != Layer::section) return state;
    const auto [yaw_rad, pitch_rad] = direction_of(state);
    const double flat = std::cos(pitch_rad);
    const glm::dvec3 from{std::sin(yaw_rad) * flat, std::sin(pitch_rad), std::cos(yaw_rad) * flat};
    const glm::dvec3 facing = rough_normal(state.section);
    const double sine = glm::dot(from, facing);
    if (std::abs(sine) >= least_sine_on_section - 1e-9) return state;
    const glm::dvec3 along = glm::normalize(from - sine * facing);
    const glm::dvec3 seen = (sine < 0 ? -1 : 1) * least_sine_on_section * facing +
                            std::sqrt(1 - least_sine_on_section * least_sine_on_section) * along;
    return turned_to(state, {std::atan2(seen.x, seen.z), std::asin(std::clamp(seen.y, -1.0, 1.0))});
}

ViewState plain_picture(ViewState state) {
    const ViewState plain;
    state.camera_height_cm = plain.camera_height_cm;
    state.lens_mm = plain.lens_mm;
    state.light = plain.light;
    state.light_hardness = plain.light_hardness;
    state.pose = plain.pose;
    return state;
}

std::optional<View> named_view(const ViewState& state) {
    for (const View view : core::all_values<View>())
        if (named_angles[view] == angles_of(state)) return view;
    return std::nullopt;
}

}  // namespace document
