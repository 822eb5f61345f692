#include "session/key_table.hpp"

#include "core/strings.hpp"
#include "session/key_press.hpp"
#include "session/session.hpp"
#include "session/update.hpp"
#include "support/asked.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"
#include "support/models.hpp"

#include <set>
#include <string>
#include <vector>

using session::KeyPress;

namespace {

session::Actions after(const KeyPress& press, const session::KeyboardUse& use = {}) {
    return session::actions_of(press.text(), use);
}

template <class Kind>
bool asks(const session::Actions& actions) {
    return asked<Kind>(actions) != nullptr;
}

KeyPress plain(const char* key) {
    return {.key = key};
}
KeyPress with_control(const char* key, bool shift = false) {
    return {.key = key, .control = true, .shift = shift};
}

}  // namespace

TEST_CASE("keys ask for what the user guide says") {
    CHECK(asks<session::PlayOrPause>(after(plain("Space"))));
    CHECK(asked<session::LookFrom>(after(plain("3")))->view == document::View::back);
    CHECK(asks<session::ResetCamera>(after(plain("R"))));
    CHECK(asks<session::GoToStart>(after(plain("Home"))));
    CHECK(asks<session::GoToEnd>(after(plain("End"))));
    CHECK(asked<session::ShowLayer>(after(plain("6")))->layer == document::Layer::thickness);
    CHECK(asked<session::NextChoice>(after(plain("G")))->field == "grid");
    CHECK(asked<session::StepDays>(after(plain(",")))->days == -1);
    CHECK(asked<session::StepDays>(after({.key = ".", .shift = true}))->days == 7);
    CHECK(asks<session::Undo>(after(with_control("Z"))));
    CHECK(asks<session::Redo>(after(with_control("Z", true))));
    CHECK_FALSE(asks<session::Undo>(after(with_control("Z", true))));
    CHECK(asks<session::Quit>(after(with_control("Q"))));
    CHECK_FALSE(asked<session::SavePicture>(after(plain("F12")))->with_panels);
    CHECK(asked<session::SavePicture>(after({.key = "F12", .shift = true}))->with_panels);
}

TEST_CASE("larger text is where the plus sign is, on this keyboard or another") {
    for (const KeyPress& press : {with_control("+"), with_control("="), with_control("=", true)})
        CHECK(asked<session::ChangeScale>(after(press))->steps == 1);
    CHECK(asked<session::ChangeScale>(after(with_control("-")))->steps == -1);
}

TEST_CASE("keys belong to a text while it is being typed") {
    const session::KeyboardUse typing{.typing = true};
    CHECK_FALSE(asks<session::LookFrom>(after(plain("1"), typing)));
    CHECK_FALSE(asks<session::PlayOrPause>(after(plain("Space"), typing)));
    CHECK_FALSE(asks<session::Undo>(after(with_control("Z"), typing)));
    CHECK(asks<session::SavePicture>(after(plain("F12"), typing)));
    CHECK(asks<session::Quit>(after(with_control("Q"), typing)));
}

TEST_CASE("space presses the focused control where the focus is visible") {
    CHECK_FALSE(asks<session::PlayOrPause>(after(plain("Space"), {.focus_visible = true})));
}

TEST_CASE("every tap between two frames counts") {
    session::Session session(models(), english(), {});
    refresh(session);
    update(session, session::GoToDay{30});
    for (const char* key : {".", ".", ",", "."}) press(session, key, {});
    CHECK(session.state.draft.view.day == 32);
    for (const char* key : {"Space", "Space"}) press(session, key, {});
    CHECK_FALSE(session.state.playback.playing);
}

TEST_CASE("other keys and Alt ask for nothing") {
    CHECK_FALSE(asks<session::ResetCamera>(after({})));
    CHECK_FALSE(asks<session::LookFrom>(after({.key = "1", .alt = true})));
    CHECK_FALSE(asks<session::Quit>(after(plain("Q"))));
}

TEST_CASE("no key asks for two things, and every action has a key and a text") {
    const core::Strings& texts = english();
    std::set<std::string_view> keys;
    std::set<std::string_view> names;
    for (const session::KeyedAction& action : session::keyed_actions()) {
        CAPTURE(action.name);
        CHECK(names.insert(action.name).second);
        CHECK_FALSE(action.keys[0].empty());
        CHECK(texts.has("action." + std::string(action.name)));
        for (const std::string_view key : action.keys)
            if (!key.empty()) CHECK(keys.insert(key).second);
    }
}
