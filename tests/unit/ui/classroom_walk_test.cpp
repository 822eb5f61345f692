#include "document/parameters.hpp"
#include "support/class_window.hpp"
#include "ui/classroom_panel.hpp"

#include <regex>

// Every screen of the classroom in every language, with numbers hidden and shown: no body mass index category, no
// weight or volume of a body, and no personal data to enter. Numbers are percent and centimetres.

namespace {

const std::filesystem::path strings_folder = ADIPOSCOPE_SOURCE_DIR "/assets/strings";

/// Units and classes of body size, in all languages; litres only if they exceed the difference of two pictures.
std::string told_size(const std::string& text) {
    static const std::regex pattern(
        R"((\bBMI\b|\bIMC\b|\bkg\b|\blb\b|kcal|[1-9][0-9][.,]?[0-9]* (l\b|[Ll]itr|Liter)|overweight|obes|score|streak))");
    std::smatch match;
    return std::regex_search(text, match, pattern) ? match.str() : "";
}

/// Labels of body data that a person enters, as they appear alone on a panel.
std::vector<std::string> personal_labels(const core::Strings& strings) {
    std::vector<std::string> labels;
    for (const char* name : {"height", "weight", "age", "body-fat", "menopause", "pattern", "deficit"})
        labels.push_back(core::label_text(strings, document::parameter(name)));
    for (const char* key : {"girths.open", "goal.open"}) labels.emplace_back(strings.say(key));
    return labels;
}

/// Walks through the window and checks each screen.
class Walk {
  public:
    explicit Walk(const std::string& language) : window(setup_in(language)), labels_(personal_labels(window.strings)) {}

    void look() {
        INFO(window.screen());
        CHECK(told_size(window.screen()) == "");
        look_for_entries();
        std::vector<std::string> faults = window.faults();
        std::erase_if(faults, [](const std::string& fault) { return fault.find("##Tooltip") != std::string::npos; });
        if (window.strings.language() == "en") CHECK(faults == std::vector<std::string>{});
    }

    void look_for_entries() {
        for (const DrawnText& text : window.texts()) {
            INFO(text.text);
            CHECK(std::ranges::find(labels_, text.text) == labels_.end());
        }
    }

    void press(const std::string& keys) {
        INFO(keys);
        window.press(keys);
        window.frames(2);
        look();
    }

    void through_lesson(int number) {
        INFO("lesson " << number);
        window.open(number);
        for (int i = 0; window.in_lesson() && i < 60; ++i) {
            look();
            if (is_asked(window.session.state))
                go_on_aloud(window.lesson(), window.play());
            else
                window.press("Page Down");
            window.frames(2);
        }
        CHECK_FALSE(window.in_lesson());
    }

    ClassWindow window;

  private:
    static TestWindow::Setup setup_in(const std::string& language) {
        TestWindow::Setup setup = ClassWindow::in_classroom();
        setup.strings = core::load_strings(strings_folder, language);
        return setup;
    }
    std::vector<std::string> labels_;
};

void walk_through_classroom(const std::string& language, bool numbers_shown) {
    Walk walk(language);
    ClassWindow& window = walk.window;
    if (numbers_shown) walk.press("N");
    walk.look();
    for (const char* person : {"B", "C", "D", "E", "F"}) window.click_on(person), walk.look();
    for (const double deficit_kcal : {session::classroom_more_kcal, 0.0, session::classroom_less_kcal}) {
        window.session.state.draft.document.plan.deficit_kcal_per_day = deficit_kcal;
        walk.press("End");
    }
    const std::size_t ways = core::enum_count<document::Compare>;
    for (std::size_t i = 0; i < ways; ++i) walk.press("C");
    for (const char* keys : {"6", "7", "8", "5", "D"}) walk.press(keys);
    walk.press("D"), walk.press("Ctrl L"), walk.press("Escape");
    walk.press("F5"), walk.press("Page Down"), walk.press("F5");
    walk.press("W");
    for (int step = 0; step < document::spot_steps; ++step) walk.press("F5"), walk.press("F5"), walk.press("Page Down");
    CHECK_FALSE(spot_in(window.session.state.mode));
    for (int number = 1; number <= 6; ++number) walk.through_lesson(number);
}

}  // namespace

TEST_CASE("no screen of the classroom shows or asks for anything of a person while numbers are hidden", "[walk]") {
    for (const core::Language& language : core::list_languages(strings_folder)) {
        INFO(language.name);
        walk_through_classroom(language.code, false);
    }
}

TEST_CASE("no screen of the classroom tells a weight while numbers are shown", "[walk]") {
    for (const core::Language& language : core::list_languages(strings_folder)) {
        INFO(language.name);
        walk_through_classroom(language.code, true);
    }
}

TEST_CASE("no popup of the classroom asks for anything of a person") {
    for (const core::Language& language : core::list_languages(strings_folder)) {
        INFO(language.name);
        Walk walk(language.code);
        for (const char* keys : {"?", "Ctrl ,"}) {
            INFO(keys);
            walk.window.press(keys);
            walk.window.frames(3);
            walk.look_for_entries();
            walk.window.tap(ImGuiKey_Escape);
            walk.window.tap(ImGuiKey_Escape);
        }
        walk.window.click_on(walk.window.strings.say("picture.title"));
        walk.window.frames(3);
        walk.look_for_entries();
    }
}
