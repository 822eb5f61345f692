#include "app/shortcuts.hpp"

namespace app {

namespace {

using platform::KeyPress;

constexpr int days_a_week = 7;

/// Shortcuts that work while a text is being typed, too.
void add_anywhere(ui::Requests& requests, const KeyPress& press) {
    if (press.key == KeyPress::Key::f12) (press.shift ? requests.screenshot_with_panels : requests.screenshot) = true;
    if (press.character == 'q' && press.control) requests.quit = true;
}

void add_with_control(ui::Requests& requests, const KeyPress& press) {
    if (press.character == 'y' || (press.character == 'z' && press.shift))
        requests.redo = true;
    else if (press.character == 'z')
        requests.undo = true;
}

void add_plain(ui::Requests& requests, const KeyPress& press, bool focus_visible) {
    const int days = press.shift ? days_a_week : 1;
    switch (press.character) {
        case ' ':
            if (!focus_visible) requests.play_or_pause = !requests.play_or_pause;
            break;
        case '1':
        case '2':
        case '3':
        case '4':
            requests.look_from = static_cast<document::View>(press.character - '1');
            break;
        case 'r':
            requests.reset_camera = true;
            break;
        case 'o':
            requests.toggle_projection = !requests.toggle_projection;
            break;
        case 'h':
            requests.toggle_ruler = !requests.toggle_ruler;
            break;
        case 'g':
            requests.toggle_grid = !requests.toggle_grid;
            break;
        case ',':
            requests.step_days -= days;
            break;
        case '.':
            requests.step_days += days;
            break;
        default:
            requests.reset_camera |= press.key == KeyPress::Key::home;
    }
}

}  // namespace

ui::Requests requests_of(std::span<const KeyPress> presses, const KeyboardUse& use) {
    ui::Requests requests;
    for (const KeyPress& press : presses) {
        add_anywhere(requests, press);
        if (use.typing || press.alt) continue;
        if (press.control)
            add_with_control(requests, press);
        else
            add_plain(requests, press, use.focus_visible);
    }
    return requests;
}

}  // namespace app
