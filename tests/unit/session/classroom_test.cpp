#include "support/class_window.hpp"

#include <filesystem>

// Lessons and the classroom in the window.

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
    window.click_on("Continue");
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
    CHECK_FALSE(lesson_in(window.session.state.mode)->outcome);
    window.press("End");  // would show the result
    CHECK(window.session.state.draft.view.day == 0);
    window.click_on("certain");
    window.click_on("Lock the prediction and run");
    window.click_on("To the result");
    CHECK(lesson_in(window.session.state.mode)->outcome);
}

TEST_CASE("the toggle shows changes, and still no size of a body") {
    ClassWindow window;
    window.press("End");
    CHECK(window.shows("Numbers are hidden"));
    window.press("N");
    CHECK(window.shows("Fat: −"));
    CHECK_FALSE(window.shows("kg"));
    window.press("N");
    CHECK(window.shows("Numbers are hidden"));
}

TEST_CASE("leaving classroom mode gives back what was open before") {
    TestWindow window;
    window.session.state.draft.document.person.weight_kg = 101;
    window.frames(2);
    const document::Scenario mine = window.session.state.draft;
    window.press("Ctrl Shift C");
    window.frames(2);
    CHECK(window.session.state.draft != mine);
    CHECK_FALSE(window.shows("Weight"));
    window.press("Ctrl Shift C");
    window.frames(2);
    CHECK(window.session.state.draft == mine);
    CHECK(window.shows("Weight"));
}

TEST_CASE("a scene that was reset equals the step's beginning, and fresh equals a window that was just opened") {
    ClassWindow untouched;
    const session::State fresh = untouched.session.state;
    untouched.open(1);
    untouched.click_on("Continue");
    untouched.frames(2);
    const session::State begun = untouched.session.state;
    untouched.click_on("One store runs empty");
    untouched.click_on("certain");
    untouched.press("2"), untouched.press("7"), untouched.press("J");
    untouched.click_on("Lock the prediction and run");
    untouched.frames(100);
    CHECK(untouched.session.state != begun);
    untouched.press("Ctrl Backspace");
    untouched.frames(2);
    CHECK(untouched.session.state == begun);
    untouched.click_on("Leave lesson");
    untouched.click_on("C");
    untouched.press("N"), untouched.press("7"), untouched.press("End"), untouched.press("J"), untouched.press("D");
    CHECK(untouched.session.state != fresh);
    untouched.press("Ctrl Shift Backspace");
    untouched.frames(2);
    CHECK(untouched.session.state == fresh);
}

TEST_CASE("a presentation shows the body and one large caption, and nothing else") {
    TestWindow::Setup setup = ClassWindow::in_classroom();
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
    CHECK(window.shows("Person A is a made-up adult"));
    CHECK_FALSE(window.shows("Skip step"));
    CHECK(window.faults() == std::vector<std::string>{});
    window.press("B");
    CHECK(window.session.state.presentation->blank);
    CHECK_FALSE(window.shows("Person A"));
    window.press("B"), window.press("S");
    CHECK(window.session.state.presentation->spotlight);
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
    REQUIRE(class_in(window.session.state.mode));
    window.press("Ctrl Z");
    CHECK_FALSE(window.session.state.history.can_undo());
    window.press("Ctrl Shift C");
    window.frames(3);
    CHECK(window.session.state.draft.document.person.sex == core::Sex::female);
    window.press("Ctrl Z");
    CHECK(window.session.state.draft.document.person.sex == core::Sex::male);
}
