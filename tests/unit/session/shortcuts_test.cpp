#include "session/shortcuts.hpp"

#include "core/strings.hpp"
#include "support/catch.hpp"

#include <set>
#include <string>
#include <vector>

using session::KeyPress;
using session::requests_of;

namespace {

session::Requests after(const KeyPress& press, const session::KeyboardUse& use = {}) {
    return requests_of(std::vector{press}, use);
}

KeyPress plain(const char* key) {
    return {.key = key};
}
KeyPress with_control(const char* key, bool shift = false) {
    return {.key = key, .control = true, .shift = shift};
}

}  // namespace

TEST_CASE("keys ask for what the user guide says") {
    CHECK(after(plain("Space")).play_or_pause);
    CHECK(after(plain("3")).look_from == document::View::back);
    CHECK(after(plain("R")).reset_camera);
    CHECK(after(plain("Home")).to_start);
    CHECK(after(plain("End")).to_end);
    CHECK(after(plain("6")).show_layer == document::Layer::thickness);
    CHECK(after(plain("G")).next_choices == std::vector<std::string_view>{"grid"});
    CHECK(after(plain(",")).step_days == -1);
    CHECK(after({.key = ".", .shift = true}).step_days == 7);
    CHECK(after(with_control("Z")).undo);
    CHECK(after(with_control("Z", true)).redo);
    CHECK_FALSE(after(with_control("Z", true)).undo);
    CHECK(after(with_control("Q")).quit);
    CHECK(after(plain("F12")).screenshot);
    CHECK(after({.key = "F12", .shift = true}).screenshot_with_panels);
}

TEST_CASE("larger text is where the plus sign is, on this keyboard or another") {
    for (const KeyPress& press : {with_control("+"), with_control("="), with_control("=", true)})
        CHECK(after(press).scale_steps == 1);
    CHECK(after(with_control("-")).scale_steps == -1);
}

TEST_CASE("keys belong to a text while it is being typed") {
    const session::KeyboardUse typing{.typing = true};
    CHECK_FALSE(after(plain("1"), typing).look_from);
    CHECK_FALSE(after(plain("Space"), typing).play_or_pause);
    CHECK_FALSE(after(with_control("Z"), typing).undo);
    CHECK(after(plain("F12"), typing).screenshot);
    CHECK(after(with_control("Q"), typing).quit);
}

TEST_CASE("space presses the focused control where the focus is visible") {
    CHECK_FALSE(after(plain("Space"), {.focus_visible = true}).play_or_pause);
}

TEST_CASE("every tap between two frames counts") {
    const std::vector taps{plain("."), plain("."), plain(","), plain(".")};
    CHECK(requests_of(taps, {}).step_days == 2);
    CHECK_FALSE(requests_of(std::vector{plain("Space"), plain("Space")}, {}).play_or_pause);
}

TEST_CASE("other keys and Alt ask for nothing") {
    CHECK_FALSE(after({}).reset_camera);
    CHECK_FALSE(after({.key = "1", .alt = true}).look_from);
    CHECK_FALSE(after(plain("Q")).quit);
}

TEST_CASE("no key asks for two things, and every action has a key and a text") {
    const core::Strings english = core::load_strings(ADIPOSCOPE_SOURCE_DIR "/assets/strings", "en");
    std::set<std::string_view> keys;
    std::set<std::string_view> names;
    for (const session::Action& action : session::actions()) {
        CAPTURE(action.name);
        CHECK(names.insert(action.name).second);
        CHECK_FALSE(action.keys[0].empty());
        CHECK(english.has("action." + std::string(action.name)));
        for (const std::string_view key : action.keys)
            if (!key.empty()) CHECK(keys.insert(key).second);
    }
}
