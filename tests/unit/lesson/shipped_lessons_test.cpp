#include "core/strings.hpp"
#include "lesson/lesson_folder.hpp"
#include "lesson/outcome.hpp"
#include "support/catch.hpp"
#include "unit/lesson/sample_lesson.hpp"

// The lessons in assets/lessons, each played to the end.

using namespace lesson;

namespace {

const std::filesystem::path assets = std::filesystem::path(ADIPOSCOPE_SOURCE_DIR) / "assets";

const core::Strings& english() {
    static const core::Strings strings = core::load_strings(assets / "strings", "en");
    return strings;
}

std::optional<std::string> in_english(std::string_view key) {
    return english().has(key) ? std::optional<std::string>(english().say(key)) : std::nullopt;
}

std::vector<Lesson> shipped() {
    std::vector<Lesson> lessons;
    for (const Listed& listed : listed_lessons({assets / "lessons"}, in_english)) {
        INFO(listed.fault.text);
        REQUIRE(listed.fault.empty());
        lessons.push_back(load_lesson(listed.file, in_english));
    }
    return lessons;
}

/// Number of words in the texts of a step, with numbers inserted.
int words_said(const Lesson& lesson, const Step& step, const LessonNumbers& numbers) {
    int words = 0;
    const auto add = [&](const Words& text) {
        const std::string said = numbers.text(lesson, step, text, {in_english, Told::sizes});
        INFO(said);
        CHECK_FALSE(said.empty());
        CHECK(said.find_first_of("{}@") == std::string::npos);
        words += 1 + static_cast<int>(std::count(said.begin(), said.end(), ' '));
    };
    for (const Part* part : {&step.start, &step.result})
        for (const Words& text : part->paragraphs) add(text);
    if (step.prediction) {
        add(step.prediction->question);
        for (const Choice& choice : step.prediction->choices) add(choice.words);
    }
    if (step.evidence) {
        add(step.evidence->claim);
        for (const auto* list : {&step.evidence->in_favour, &step.evidence->against})
            for (const Words& text : *list) add(text);
    }
    return words;
}

/// Makes an uninformed guess.
void guess(const Lesson& lesson, Play& play) {
    if (!lesson.steps[play.step].prediction) return;
    tap(lesson, play, core::Depot::abdomen);
    choose(lesson, play, 0);
    for (std::size_t i = 0; i < curve_points; ++i)
        draw(lesson, play, static_cast<double>(i) / (curve_points - 1), -static_cast<double>(i));
    be_confident(lesson, play, Confidence::certain);
}

}  // namespace

TEST_CASE("there are six lessons, and each can be played to its end") {
    const std::vector<Lesson> lessons = shipped();
    REQUIRE(lessons.size() == 6);
    for (const Lesson& lesson : lessons) {
        INFO(lesson.origin);
        study::Study study(committed_models());
        const LessonNumbers numbers(study);
        Play play = begin(lesson);
        int screens = 0;
        for (; !play.left; ++screens) {
            REQUIRE(screens < 200);
            const document::Scenario scene = scene_on_screen(lesson, play, numbers);
            CHECK(scene.view.day.has_value());
            if (play.phase == Phase::question) guess(lesson, play);
            const Play before = play;
            go_on(lesson, play);
            CHECK(play != before);
        }
        CHECK(screens >= 8);
    }
}

TEST_CASE("what a lesson asks has an answer in the simulation, and only one of its choices holds") {
    for (const Lesson& lesson : shipped()) {
        study::Study study(committed_models());
        const LessonNumbers numbers(study);
        bool asks = false, has_card = false;
        for (const Step& step : lesson.steps) {
            has_card |= step.evidence.has_value();
            if (!step.prediction) continue;
            asks = true;
            INFO(lesson.origin << ":" << step.line);
            Answer nothing;
            nothing.hands.resize(step.prediction->choices.size());
            const Outcome outcome = outcome_of(lesson, step, nothing, numbers);
            if (step.prediction->kind == Prediction::Kind::choice)
                CHECK(std::ranges::count_if(outcome.choices, &ChoiceOutcome::holds) == 1);
            for (const RegionOutcome& region : outcome.regions) CHECK(std::isfinite(region.value));
            if (step.prediction->kind == Prediction::Kind::curve)
                for (const double value : outcome.curve) {
                    CHECK(value >= step.prediction->axis_low);
                    CHECK(value <= step.prediction->axis_high);
                }
        }
        CHECK(asks);
        CHECK(has_card);
    }
}

TEST_CASE("a lesson takes ten to fifteen minutes when it is read aloud and talked about") {
    // Read aloud at 130 words per minute; three minutes for each prediction, to discuss in pairs, raise hands and watch
    // the days pass; half a minute to look at any other step.
    constexpr double words_a_minute = 130, minutes_a_prediction = 3, minutes_a_look = 0.5;
    for (const Lesson& lesson : shipped()) {
        study::Study study(committed_models());
        const LessonNumbers numbers(study);
        double minutes = 0;
        for (const Step& step : lesson.steps) {
            minutes += words_said(lesson, step, numbers) / words_a_minute;
            minutes += step.prediction ? minutes_a_prediction : minutes_a_look;
        }
        INFO(lesson.origin << ": " << minutes);
        CHECK(lesson.minutes >= 10);
        CHECK(lesson.minutes <= 15);
        CHECK(minutes == Approx(lesson.minutes).margin(3));
    }
}
