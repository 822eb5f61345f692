#include "session/preferences.hpp"

#include <algorithm>
#include <cmath>

namespace session {

namespace {

constexpr int scale_step_percent = 25;
constexpr int first_scale_percent = 100;

void toggle_sides(ShownPanels& panels, const PanelToggles& toggles, bool one_side) {
    if (toggles.controls) panels.controls = !panels.controls;
    // Where only one has room the controls have it while both are wanted.
    const bool numbers_seen = panels.numbers && !(one_side && panels.controls);
    if (toggles.numbers) panels.numbers = !numbers_seen;
    if (one_side && toggles.numbers && panels.numbers) panels.controls = false;
}

}  // namespace

Preferences changed(Preferences preferences, const Requests& requests, bool one_side) {
    ShownPanels& panels = preferences.panels;
    toggle_sides(panels, requests.panels, one_side);
    if (requests.panels.time) panels.time = !panels.time;
    if (requests.panels.all) {
        const bool any = panels.controls || panels.numbers || panels.time;
        panels = {.controls = !any, .numbers = !any, .time = !any};
    }
    if (requests.toggle_appearance)
        preferences.appearance = preferences.appearance == Appearance::dark ? Appearance::light : Appearance::dark;
    if (requests.toggle_units) preferences.units = preferences.units == Units::metric ? Units::imperial : Units::metric;
    if (requests.toggle_animations) preferences.animations = !preferences.animations;
    if (requests.toggle_detail) preferences.detail = preferences.detail == Detail::full ? Detail::simple : Detail::full;
    if (requests.toggle_classroom) preferences.classroom = !preferences.classroom;
    if (requests.reset_scale) preferences.scale_percent = first_scale_percent;
    preferences.scale_percent = std::clamp(preferences.scale_percent + requests.scale_steps * scale_step_percent,
                                           least_scale_percent, most_scale_percent);
    return preferences;
}

}  // namespace session
