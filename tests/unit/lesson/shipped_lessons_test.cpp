#include "core/strings.hpp"
#include "lesson/lesson_folder.hpp"
#include "lesson/outcome.hpp"
#include "support/catch.hpp"
#include "unit/lesson/sample_lesson.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <tuple>

// The lessons in assets/lessons/en, each played to the end; the other languages have the same structure.

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
    for (const Listed& listed : listed_lessons({folder_in_language(assets / "lessons", "en")}, in_english)) {
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

TEST_CASE("there are seven lessons, and each can be played to its end") {
    const std::vector<Lesson> lessons = shipped();
    REQUIRE(lessons.size() == 7);
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

namespace {

/// The numbers in a text, in an order that does not depend on the language.
Words numbers_only(const Words& words) {
    Words numbers;
    for (const Piece& piece : words.pieces)
        if (piece.measure) numbers.pieces.push_back({.text = {}, .measure = piece.measure});
    std::ranges::sort(numbers.pieces, {}, [](const Piece& piece) {
        const Measure& m = *piece.measure;
        const auto* depot = std::get_if<core::Depot>(&m.place);
        return std::tuple(m.quantity, depot ? static_cast<int>(*depot) : -1, m.scene, m.less, m.side);
    });
    return numbers;
}

/// The lesson without its words and lines.
Lesson structure_of(Lesson lesson) {
    const auto strip = [](Words& words) { words = numbers_only(words); };
    const auto strip_all = [&](std::vector<Words>& list) { std::ranges::for_each(list, strip); };
    lesson.origin.clear();
    strip(lesson.title);
    strip(lesson.question);
    strip_all(lesson.notes);
    for (Step& step : lesson.steps) {
        step.line = 0;
        strip(step.title);
        for (Part* part : {&step.start, &step.result}) strip_all(part->paragraphs), strip_all(part->notes);
        if (step.prediction) {
            strip(step.prediction->question);
            for (Choice& choice : step.prediction->choices) strip(choice.words);
        }
        if (step.evidence) {
            strip(step.evidence->claim);
            strip_all(step.evidence->in_favour);
            strip_all(step.evidence->against);
            strip(step.evidence->limits);
        }
    }
    return lesson;
}

std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

TEST_CASE("a lesson has the same steps, choices, numbers and studies in every language, and its text in its file") {
    const auto no_keys = [](std::string_view) { return std::optional<std::string>(); };
    const std::vector<std::filesystem::path> english_files = files_in(assets / "lessons" / "en");
    REQUIRE(english_files.size() == 7);
    for (const char* language : {"de", "es", "fr"}) {
        const auto files = files_in(assets / "lessons" / language);
        REQUIRE(files.size() == english_files.size());
        for (std::size_t i = 0; i < files.size(); ++i) {
            CAPTURE(files[i].string());
            CHECK(files[i].filename() == english_files[i].filename());
            CHECK(bytes_of(files[i]).find('@') == std::string::npos);
            const Lesson lesson = load_lesson(files[i], no_keys), model = load_lesson(english_files[i], no_keys);
            CHECK((structure_of(lesson) == structure_of(model)));
            REQUIRE(lesson.steps.size() == model.steps.size());
            for (std::size_t k = 0; k < lesson.steps.size(); ++k)
                CHECK((lesson.steps[k].title != model.steps[k].title));
        }
    }
}

TEST_CASE("a language without lessons of its own has the English ones") {
    CHECK(folder_in_language(assets / "lessons", "de") == assets / "lessons" / "de");
    CHECK(folder_in_language(assets / "lessons", "xx") == assets / "lessons" / "en");
    CHECK(folder_in_language(assets / "scenarios", "de") == assets / "scenarios");
}
