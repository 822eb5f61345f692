#include "session/preferences.hpp"

#include <algorithm>

namespace session {

namespace {

constexpr int scale_step_percent = 25;

}  // namespace

ShownPanels toggled(ShownPanels panels, HideablePanel panel, bool one_side) {
    switch (panel) {
        case HideablePanel::controls:
            panels.controls = !panels.controls;
            return panels;
        case HideablePanel::numbers: {
            // If there is room for one only, the controls take precedence.
            const bool numbers_seen = panels.numbers && !(one_side && panels.controls);
            panels.numbers = !numbers_seen;
            if (one_side && panels.numbers) panels.controls = false;
            return panels;
        }
        case HideablePanel::time:
            panels.time = !panels.time;
            return panels;
        case HideablePanel::all:
            break;
    }
    const bool any = panels.controls || panels.numbers || panels.time;
    return {.controls = !any, .numbers = !any, .time = !any};
}

int scaled(int scale_percent, int steps) {
    return std::clamp(scale_percent + steps * scale_step_percent, least_scale_percent, most_scale_percent);
}

}  // namespace session
