#include "app/shortcuts.hpp"

#include <catch2/catch.hpp>

#include <vector>

using app::requests_of;
using platform::KeyPress;

namespace {

KeyPress letter(char character, bool control = false, bool shift = false) {
    return {.key = KeyPress::Key::character, .character = character, .control = control, .shift = shift};
}

ui::Requests after(const KeyPress& press, const app::KeyboardUse& use = {}) {
    return requests_of(std::vector{press}, use);
}

}  // namespace

TEST_CASE("keys ask for what their tooltips say") {
    CHECK(after(letter(' ')).play_or_pause);
    CHECK(after(letter('3')).look_from == document::View::back);
    CHECK(after(letter('r')).reset_camera);
    CHECK(after({.key = KeyPress::Key::home}).reset_camera);
    CHECK(after(letter('o')).toggle_projection);
    CHECK(after(letter('h')).toggle_ruler);
    CHECK(after(letter('g')).toggle_grid);
    CHECK(after(letter(',')).step_days == -1);
    CHECK(after(letter('.', false, true)).step_days == 7);
    CHECK(after(letter('z', true)).undo);
    CHECK(after(letter('z', true, true)).redo);
    CHECK_FALSE(after(letter('z', true, true)).undo);
    CHECK(after(letter('q', true)).quit);
    CHECK(after({.key = KeyPress::Key::f12}).screenshot);
    CHECK(after({.key = KeyPress::Key::f12, .shift = true}).screenshot_with_panels);
}

TEST_CASE("keys belong to a text while it is being typed") {
    const app::KeyboardUse typing{.typing = true};
    CHECK_FALSE(after(letter('1'), typing).look_from);
    CHECK_FALSE(after(letter(' '), typing).play_or_pause);
    CHECK_FALSE(after(letter('z', true), typing).undo);
    CHECK(after({.key = KeyPress::Key::f12}, typing).screenshot);
    CHECK(after(letter('q', true), typing).quit);
}

TEST_CASE("space presses the focused control where the focus is visible") {
    CHECK_FALSE(after(letter(' '), {.focus_visible = true}).play_or_pause);
}

TEST_CASE("every tap between two frames counts") {
    const std::vector taps{letter('.'), letter('.'), letter(','), letter('.')};
    CHECK(requests_of(taps, {}).step_days == 2);
    CHECK_FALSE(requests_of(std::vector{letter(' '), letter(' ')}, {}).play_or_pause);
}

TEST_CASE("other keys and Alt ask for nothing") {
    CHECK_FALSE(after({}).reset_camera);
    CHECK_FALSE(after({.key = KeyPress::Key::character, .character = '1', .alt = true}).look_from);
    CHECK_FALSE(after(letter('q')).quit);
}
