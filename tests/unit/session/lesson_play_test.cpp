#include "support/class_window.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <optional>

// Each of the six lessons from start to end, with the mouse alone and with keys alone.

namespace {

using lesson::Phase;
using lesson::Prediction;

constexpr int most_screens = 60;
constexpr int frames_of_run = 1000;  // run_seconds at 60 frames per second, plus a margin

bool is_asked(ClassWindow& window) {
    return window.play().phase == Phase::question && window.step().prediction && !window.answer().locked;
}

bool any_region(ClassWindow& window) {
    return std::ranges::find(window.answer().regions, true) != window.answer().regions.end();
}

bool whole_curve(ClassWindow& window) {
    return std::ranges::all_of(window.answer().curve, [](const auto& point) { return point.has_value(); });
}

void check_screen(const ClassWindow& window) {
    INFO(window.screen());
    CHECK(lesson_in(window.session.state.mode)->file_fault.empty());
    CHECK(lesson_in(window.session.state.mode)->scene_fault.empty());
    CHECK(window.session.state.notices.fault.empty());
    CHECK(window.faults() == std::vector<std::string>{});
}

/// The caption of the button that continues.
std::string on_caption(ClassWindow& window) {
    for (const char* caption : {"Lock the prediction", "To the result", "Finish", "Continue", "Run"})
        if (const auto text = window.find(caption); text && text->low.y > window.layout.numbers.height * 0.8F)
            return caption;
    FAIL("no way to go on: " << window.screen());
    return {};
}

void draw_by_mouse(ClassWindow& window) {
    const auto top = window.find("0 %");
    REQUIRE(top);
    const ui::Area panel = window.layout.numbers;
    const float left = top->high.x - 8, right = panel.x + panel.width - 8;
    window.move({left, top->high.y});
    window.move({left + 20, top->high.y});
    window.button(true);
    for (int i = 0; i <= 20; ++i)
        window.move({left + (right - left) * static_cast<float>(i) / 20, top->high.y + 4.0F * static_cast<float>(i)});
    window.move({left, top->high.y});
    window.button(false);
}

void predict_by_mouse(ClassWindow& window) {
    CHECK(window.shows("Predict first"));
    switch (window.step().prediction->kind) {
        case Prediction::Kind::choice:
            window.click_on(lesson_in(window.session.state.mode)->texts.options.back().substr(0, 12));
            break;
        case Prediction::Kind::regions:
            window.click({window.layout.body.x + window.layout.body.width / 2, window.layout.body.height * 0.42F});
            window.click_on("thighs");
            break;
        case Prediction::Kind::curve:
            draw_by_mouse(window);
            break;
    }
    window.click_on("fairly sure");
    CHECK(is_predicted(window.lesson(), window.play()));
}

void to_lesson_panel(ClassWindow& window) {
    const auto name = [] {
        const ImGuiWindow* focused = ImGui::GetCurrentContext()->NavWindow;
        return std::string(focused ? focused->Name : "");
    };
    for (int i = 0; i < 8 && !name().starts_with("lesson"); ++i) window.press("F6");
    REQUIRE(name().starts_with("lesson"));
}

/// Moves from item to item and presses each until `done`.
template <class Done>
void press_items(ClassWindow& window, ImGuiKey way, const Done& done) {
    for (int i = 0; i < 14 && !done(); ++i) {
        window.tap(way);
        window.tap(ImGuiKey_Space);
    }
    CHECK(done());
}

void predict_by_keys(ClassWindow& window) {
    if (window.step().prediction->kind == Prediction::Kind::choice) {
        window.press("2");
        window.press("1");
        CHECK(window.answer().choice == 1);
        CHECK(window.answer().confidence == lesson::Confidence::unsure);
        return;
    }
    to_lesson_panel(window);
    const auto any_point = [&] {
        window.tap(ImGuiKey_RightArrow);
        return std::ranges::any_of(window.answer().curve, [](const auto& point) { return point.has_value(); });
    };
    if (window.step().prediction->kind == Prediction::Kind::regions) {
        press_items(window, ImGuiKey_UpArrow, [&] { return any_region(window); });
    } else {
        press_items(window, ImGuiKey_UpArrow, any_point);
        for (int i = 0; i < 30; ++i) window.tap(ImGuiKey_DownArrow), window.tap(ImGuiKey_RightArrow);
        CHECK(whole_curve(window));
        CHECK(*window.answer().curve.back() < *window.answer().curve.front());
        window.tap(ImGuiKey_Space);
    }
    press_items(window, ImGuiKey_DownArrow, [&] { return window.answer().confidence.has_value(); });
    CHECK(is_predicted(window.lesson(), window.play()));
}

template <class Predict, class GoOn>
void play_to_the_end(ClassWindow& window, bool days_go_by, const Predict& predict, const GoOn& go_on) {
    int screens = 0;
    for (; window.in_lesson() && screens < most_screens; ++screens) {
        INFO("step " << window.play().step + 1 << ", " << core::name_of(window.play().phase));
        check_screen(window);
        const lesson::Play before = window.play();
        if (is_asked(window)) {
            go_on();
            CHECK(window.play() == before);  // not before a prediction
            predict();
            check_screen(window);
        }
        go_on();
        if (window.in_lesson()) CHECK((window.play().step != before.step || window.play().phase != before.phase));
        if (window.in_lesson() && window.play().phase == Phase::run && days_go_by)  // otherwise the run is cut short
            for (int i = 0; i < frames_of_run && window.play().phase == Phase::run; ++i) window.frame();
    }
    CHECK_FALSE(window.in_lesson());
    CHECK(screens >= 6);
}

}  // namespace

TEST_CASE("each of the six lessons is played to its end with the mouse alone", "[walk]") {
    ClassWindow window;
    std::optional<float> place;  // of the button that continues: it stays under a waiting mouse
    const auto go_on = [&] {
        const std::string caption = on_caption(window);
        const float y = window.find(caption)->low.y;
        CHECK(std::abs(y - place.value_or(y)) < 1);
        place = y;
        window.click_on(caption);
    };
    for (std::size_t number = 0; number < 6; ++number) {
        INFO("lesson " << number + 1);
        window.click_on("Lessons");
        REQUIRE(window.session.state.lesson_menu.lessons.size() == 6);
        window.click_on(window.session.state.lesson_menu.lessons[number].title);
        REQUIRE(window.in_lesson());
        play_to_the_end(
            window, number == 1, [&] { predict_by_mouse(window); }, go_on);
    }
}

TEST_CASE("each of the six lessons is played to its end with keys alone", "[walk]") {
    ClassWindow window;
    for (int number = 0; number < 6; ++number) {
        INFO("lesson " << number + 1);
        window.press("Ctrl L");
        window.frames(2);
        for (int i = 0; i < number; ++i) window.tap(ImGuiKey_DownArrow);
        window.tap(ImGuiKey_Enter);
        REQUIRE(window.in_lesson());
        CHECK(lesson_in(window.session.state.mode)->file ==
              window.session.state.lesson_menu.lessons[static_cast<std::size_t>(number)].file);
        play_to_the_end(
            window, number == 3, [&] { predict_by_keys(window); }, [&] { window.press("Page Down"); });
    }
}

TEST_CASE("each of the six lessons is presented to its end with a clicker", "[walk]") {
    ClassWindow window;
    for (int number = 1; number <= 6; ++number) {
        INFO("lesson " << number);
        window.open(number);
        window.press("F5");
        int screens = 0;
        for (; window.in_lesson() && screens < most_screens; ++screens) {
            INFO("step " << window.play().step + 1 << ", " << core::name_of(window.play().phase));
            check_screen(window);
            const lesson::Play before = window.play();
            const int page = window.session.state.presentation->page;
            window.press("Page Down");
            const bool turned = window.session.state.presentation->page == page + 1;
            if (window.in_lesson()) CHECK((turned || window.play() != before));
        }
        CHECK_FALSE(window.in_lesson());
        CHECK(screens >= 6);
        window.press("F5");
    }
}
