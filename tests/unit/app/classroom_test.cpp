#include "app/classroom.hpp"

#include "support/test_window.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <regex>

// Lessons and the classroom in the window, played with the mouse alone and with keys alone.

namespace {

const std::filesystem::path lessons = ADIPOSCOPE_SOURCE_DIR "/assets/lessons";

TestWindow::Setup in_classroom() {
    TestWindow::Setup setup;
    setup.preferences.classroom = true;
    return setup;
}

/// A window with the program's lessons.
struct ClassWindow : TestWindow {
    explicit ClassWindow(const Setup& setup = in_classroom()) : TestWindow(setup) {
        session.lesson_folders = {lessons};
        frames(2);
    }
    lesson::Play& play() { return session.classroom.stage->play; }
    bool in_lesson() const { return session.classroom.stage.has_value(); }
    void open(int number) {
        press("Ctrl L");
        const auto& listed = session.classroom.lessons;
        REQUIRE(listed.size() == 6);
        click_on(listed[static_cast<std::size_t>(number - 1)].title);
        REQUIRE(in_lesson());
    }
    const lesson::Step& step() { return session.classroom.stage->lesson.steps[play().step]; }
};

/// All texts of the screen in one.
std::string screen(const TestWindow& window) {
    std::string all;
    for (const DrawnText& text : window.texts()) all += text.text + "\n";
    return all;
}

/// What a class must not see while numbers are hidden.
std::string personal_text(const std::string& text) {
    static const std::regex pattern(
        R"((\bBMI\b|\bkg\b|\blb\b|kcal|Height|Weight|Age\b|Body fat|Girths|Goal|healthy|overweight|obes|score|streak))");
    std::smatch match;
    return std::regex_search(text, match, pattern) ? match.str() : "";
}

}  // namespace

TEST_CASE("a lesson is played to its end with the mouse alone") {
    ClassWindow window;
    window.click_on("Lessons");
    window.click_on("One tank or many?");
    REQUIRE(window.in_lesson());
    window.click_on("Go on");
    CHECK(window.play().step == 1);
    window.click_on("All stores shrink");
    CHECK(window.play().answers[1].choice == 2);
    window.click_on("fairly sure");
    window.click_on("Lock the prediction and run");
    CHECK(window.play().phase == lesson::Phase::run);
    for (int i = 0; window.play().phase == lesson::Phase::run && i < 2000; ++i) window.frame();
    CHECK(window.play().phase == lesson::Phase::result);
    CHECK(window.shows("Prediction and result matched"));
    CHECK(window.shows("pipe"));
    for (int i = 0; window.in_lesson() && i < 30; ++i) window.click_on("Skip step");
    CHECK_FALSE(window.in_lesson());
}

TEST_CASE("every lesson is played to its end with keys alone") {
    ClassWindow window;
    for (int number = 1; number <= 6; ++number) {
        window.open(number);
        window.press("F5");  // at the projector the number keys answer
        int screens = 0;
        for (; window.in_lesson() && screens < 100; ++screens) {
            INFO("lesson " << number << ", step " << window.play().step);
            CHECK(window.session.classroom.stage->fault.empty());
            if (window.play().phase == lesson::Phase::question && window.step().prediction) {
                window.press("1");
                window.press("2");
            }
            const lesson::Play before = window.play();
            window.press("Page Down");
            if (window.in_lesson()) CHECK(window.play() != before);
        }
        CHECK(screens > 5);
        CHECK(screens < 100);
        window.press("F5");
    }
}

TEST_CASE("a tap on the body marks a region, and the mark shows on the body and in the list") {
    ClassWindow window;
    window.open(1);
    while (!window.step().prediction || window.step().prediction->kind != lesson::Prediction::Kind::regions)
        window.click_on("Skip step");
    const ui::Area body = window.layout.body;
    const unsigned long unmarked = window.session.body.number();
    window.click({body.x + body.width / 2, body.y + body.height * 0.42F});
    CHECK(window.play().answers[window.play().step].regions[core::Depot::abdomen]);
    window.frames(2);
    CHECK(window.session.body.number() != unmarked);
    window.click({body.x + 5, body.y + body.height - 60});  // beside the body
    CHECK(std::ranges::count(window.play().answers[window.play().step].regions, true) == 1);
}

TEST_CASE("a curve is drawn with the mouse, and its result is not seen before") {
    ClassWindow window;
    window.open(4);
    window.click_on("Go on");
    REQUIRE(window.step().prediction->kind == lesson::Prediction::Kind::curve);
    const auto zero = window.find("0 %");
    REQUIRE(zero);
    const ui::Area panel = window.layout.numbers;
    const float left = panel.x + 75, right = panel.x + panel.width - 26;
    window.move({left, zero->high.y + 4});
    window.button(true);
    for (int i = 0; i <= 40; ++i)
        window.move(
            {left - 6 + (right - left + 20) * static_cast<float>(i) / 40, zero->high.y + 2.0F * static_cast<float>(i)});
    window.button(false);
    const auto& curve = window.play().answers[window.play().step].curve;
    CHECK(std::ranges::all_of(curve, [](const auto& point) { return point.has_value(); }));
    CHECK(*curve.front() > *curve.back());
    CHECK_FALSE(window.session.classroom.stage->outcome);
    window.press("End");  // would show what comes out
    CHECK(window.session.draft.view.day == 0);
    window.click_on("certain");
    window.click_on("Lock the prediction and run");
    window.click_on("To the result");
    CHECK(window.session.classroom.stage->outcome);
}

TEST_CASE("no screen of the classroom shows or asks for anything of a person while numbers are hidden") {
    ClassWindow window;
    const auto check = [&] {
        INFO(screen(window));
        CHECK(personal_text(screen(window)) == "");
        CHECK(window.faults() == std::vector<std::string>{});
    };
    check();
    for (const char* person : {"B", "C", "D", "E", "F"}) window.click_on(person), check();
    window.click_on("A little more"), window.press("End"), check();
    window.click_on("A little less"), window.press("End"), check();
    for (const char* keys : {"5", "6", "7", "8", "C", "C", "C", "C", "D"}) window.press(keys), check();
    window.press("D"), window.press("Ctrl L"), check();
    window.press("Escape");
    for (int number = 1; number <= 6; ++number) {
        window.open(number);
        for (int i = 0; window.in_lesson() && i < 60; ++i) {
            check();
            lesson::Play& play = window.play();
            if (play.phase == lesson::Phase::question && window.step().prediction)
                go_on_aloud(window.session.classroom.stage->lesson, play);
            else
                window.press("Page Down");
            window.frames(2);
        }
        CHECK_FALSE(window.in_lesson());
    }
    window.press("F5"), check();
}

TEST_CASE("the toggle shows changes, and still no size of a body") {
    ClassWindow window;
    window.press("End");
    CHECK(window.shows("Numbers are hidden"));
    window.press("N");
    CHECK(window.shows("Fat: −"));
    CHECK(personal_text(screen(window)) == "");
    window.press("N");
    CHECK(window.shows("Numbers are hidden"));
}

TEST_CASE("leaving classroom mode gives back what was open before") {
    TestWindow window;
    window.session.draft.document.person.weight_kg = 101;
    window.frames(2);
    const document::Scenario mine = window.session.draft;
    window.press("Ctrl Shift C");
    window.frames(2);
    CHECK(window.session.draft != mine);
    CHECK_FALSE(window.shows("Weight"));
    window.press("Ctrl Shift C");
    window.frames(2);
    CHECK(window.session.draft == mine);
    CHECK(window.shows("Weight"));
}

TEST_CASE("a scene that was reset equals the step's beginning, and fresh equals a window that was just opened") {
    ClassWindow untouched;
    const app::ClassState fresh = class_state(untouched.session);
    untouched.open(1);
    untouched.click_on("Go on");
    untouched.frames(2);
    const app::ClassState begun = class_state(untouched.session);
    untouched.click_on("One store runs empty");
    untouched.click_on("certain");
    untouched.press("2"), untouched.press("7"), untouched.press("J");
    untouched.click_on("Lock the prediction and run");
    untouched.frames(100);
    CHECK(class_state(untouched.session) != begun);
    untouched.press("Ctrl Backspace");
    untouched.frames(2);
    CHECK(class_state(untouched.session) == begun);
    untouched.click_on("Leave lesson");
    untouched.click_on("C");
    untouched.press("N"), untouched.press("7"), untouched.press("End"), untouched.press("J"), untouched.press("D");
    CHECK(class_state(untouched.session) != fresh);
    untouched.press("Ctrl Shift Backspace");
    untouched.frames(2);
    CHECK(class_state(untouched.session) == fresh);
}

TEST_CASE("a lesson file that changes is read again, and a wrong one is told without losing the lesson") {
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / "adiposcope-reread";
    std::filesystem::create_directories(folder);
    const std::filesystem::path file = folder / "mine.md";
    const auto write = [&](const std::string& text) {
        std::ofstream(file, std::ios::binary) << text;
        std::filesystem::last_write_time(
            file, std::filesystem::file_time_type::clock::now() + std::chrono::seconds(text.size()));
    };
    const std::string head = "---\ntitle: Mine\nminutes: 5\nA: sex=female, days=60\n---\n\n## Look\n\n";
    write(head + "Said at first.\n");
    ClassWindow window;
    window.session.lesson_folders = {folder};
    window.press("Ctrl L");
    window.click_on("Mine");
    CHECK(window.shows("Said at first."));
    write(head + "Said now, longer.\n");
    window.frames(3);
    CHECK(window.shows("Said now, longer."));
    write(head + "Half {edited.\n");
    window.frames(3);
    CHECK(window.shows("mine.md:9:"));
    CHECK(window.shows("Said now, longer."));
    window.press("Ctrl Shift L");  // into a file that cannot be read: refused
    window.frames(2);
    write(head + "Mended again, all is well here now.\n");
    window.frames(3);
    CHECK(window.shows("Mended again"));
    window.press("2");
    window.press("Ctrl Shift L");
    window.frames(3);
    const auto& lesson = window.session.classroom.stage->lesson;
    REQUIRE(lesson.steps.size() == 2);
    std::filesystem::remove_all(folder);
}

TEST_CASE("a presentation shows the body and one large caption, and nothing else") {
    TestWindow::Setup setup = in_classroom();
    setup.width = 1024;
    setup.height = 768;
    ClassWindow window(setup);
    window.open(1);
    window.press("F5");
    window.frames(2);
    for (const DrawnText& text : window.texts()) {
        INFO(text.text);
        CHECK(text.high.y - text.low.y > 18);  // letters without descenders of 32 px
    }
    CHECK(window.shows("Person A is an adult"));
    CHECK_FALSE(window.shows("Skip step"));
    CHECK(window.faults() == std::vector<std::string>{});
    window.press("B");
    CHECK(window.session.classroom.blank);
    CHECK_FALSE(window.shows("Person A"));
    window.press("B"), window.press("S");
    CHECK(window.session.classroom.spotlight);
    window.press("Escape");
    CHECK(window.shows("Skip step"));
}

TEST_CASE("the scene in words follows what is done and can be copied") {
    ClassWindow window;
    window.press("D");
    window.frames(2);
    CHECK(window.shows("An adult, seen at an angle"));
    window.press("2");
    window.frames(2);
    CHECK(window.shows("seen from the side"));
    window.press("End");
    window.frames(2);
    CHECK(window.shows("everywhere at once"));
    window.click_on("Copy");
    CHECK_THAT(ImGui::GetClipboardText(), Catch::Contains("seen from the side"));
}

TEST_CASE("the steps of undo outlast a visit to the classroom") {
    TestWindow window;
    window.click_on("Woman");
    window.press("Ctrl Shift C");
    window.frames(3);
    REQUIRE(window.session.classroom.active);
    window.press("Ctrl Z");
    CHECK_FALSE(window.session.history.can_undo());
    window.press("Ctrl Shift C");
    window.frames(3);
    CHECK(window.session.draft.document.person.sex == core::Sex::female);
    window.press("Ctrl Z");
    CHECK(window.session.draft.document.person.sex == core::Sex::male);
}
