#include "session/camera.hpp"

#include "core/units.hpp"
#include "document/parameters.hpp"

#include <algorithm>
#include <cmath>

namespace session {

namespace {

constexpr double turn_step_rad = core::pi / 12;  // 15 degrees: six steps from front to side
constexpr double move_step = 0.05;

/// `value` clamped to its range in the parameter table.
double held(std::string_view name, double value) {
    const core::Parameter& row = document::parameter(name);
    return std::clamp(value, row.minimum, row.maximum);
}

}  // namespace

document::ViewState turned(document::ViewState view, double left_rad, double up_rad) {
    const auto [yaw_rad, pitch_rad] = direction_of(view = looking_on_section(view));
    view = turned_to(view, {std::remainder(yaw_rad + left_rad, 2 * core::pi), pitch_rad + up_rad});
    view.yaw_deg = held("yaw", *view.yaw_deg);
    view.pitch_deg = held("pitch", *view.pitch_deg);
    return view;
}

document::ViewState moved(document::ViewState view, double right, double up) {
    view.pan_x = held("pan-x", view.pan_x + right / view.zoom);
    view.pan_y = held("pan-y", view.pan_y + up / view.zoom);
    return view;
}

document::ViewState zoomed(document::ViewState view, double factor) {
    view.zoom = held("zoom", view.zoom * factor);
    return view;
}

document::ViewState stepped(const document::ViewState& view, const CameraStep& step) {
    document::ViewState after = view;
    if (step.turn != 0 || step.tilt != 0) after = turned(after, step.turn * turn_step_rad, step.tilt * turn_step_rad);
    if (step.closer != 0) after = zoomed(after, std::pow(zoom_step, step.closer));
    if (step.right != 0 || step.up != 0) after = moved(after, step.right * move_step, step.up * move_step);
    return after;
}

}  // namespace session
