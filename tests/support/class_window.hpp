#pragma once

#include "session/classroom.hpp"
#include "support/catch.hpp"
#include "support/test_window.hpp"

#include <filesystem>

/// A headless window in which the program's lessons can be opened.
struct ClassWindow : TestWindow {
    static Setup in_classroom() {
        Setup setup;
        setup.classroom = true;
        return setup;
    }

    explicit ClassWindow(const Setup& setup = in_classroom()) : TestWindow(setup) {
        session.lesson_folders = {std::filesystem::path(ADIPOSCOPE_SOURCE_DIR) / "assets" / "lessons"};
        frames(2);
    }

    lesson::Play& play() { return lesson_in(session.state.mode)->play; }
    bool in_lesson() const { return lesson_in(session.state.mode) != nullptr; }
    const lesson::Lesson& lesson() const { return lesson_in(session.state.mode)->lesson; }
    const lesson::Step& step() { return lesson().steps[play().step]; }
    const lesson::Answer& answer() { return play().answers[play().step]; }

    void open(int number) {
        press("Ctrl L");
        const auto& listed = session.state.lesson_menu.lessons;
        REQUIRE(listed.size() == 6);
        click_on(listed[static_cast<std::size_t>(number - 1)].title);
        REQUIRE(in_lesson());
    }

    /// All texts on the screen, concatenated.
    std::string screen() const {
        std::string all;
        for (const DrawnText& text : texts()) all += text.text + "\n";
        return all;
    }
};
