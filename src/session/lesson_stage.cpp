#include "session/lesson_stage.hpp"

#include "core/error.hpp"
#include "lesson/parse.hpp"
#include "lesson/rehearsal.hpp"
#include "lesson/step_text.hpp"
#include "lesson/wording.hpp"
#include "platform/paths.hpp"
#include "session/session.hpp"

#include <fmt/format.h>

#include <fstream>
#include <iterator>

namespace session {

namespace {

using lesson::Phase;
using lesson::Prediction;

constexpr const char* own_lesson = "my-lesson.md";

/// The texts of the step at its phase, numbers put in.
class StepTexts {
  public:
    StepTexts(Session& session, const LessonStage& stage, bool sizes)
        : session_(session),
          stage_(stage),
          numbers_(session.derived),
          step_(stage.lesson.steps[stage.play.step]),
          wording_(lesson::wording_in(*session.strings, sizes)) {}

    session::LessonTexts all(const std::optional<lesson::Outcome>& outcome) {
        session::LessonTexts texts;
        texts.lesson = text(stage_.lesson.title);
        texts.step = text(step_.title);
        const bool at_result = stage_.play.phase == Phase::result;
        const lesson::Part& part = at_result ? step_.result : step_.start;
        if (stage_.play.phase != Phase::evidence) texts.paragraphs = list(part.paragraphs);
        if (step_.prediction) {
            texts.question = text(step_.prediction->question);
            for (const lesson::Choice& choice : step_.prediction->choices) texts.options.push_back(text(choice.words));
            if (outcome) add_outcome(texts, *outcome);
        }
        if (step_.evidence) {
            texts.claim = text(step_.evidence->claim);
            texts.strength = session_.strings->say(fmt::format("evidence.{}", core::name_of(step_.evidence->strength)));
            texts.in_favour = list(step_.evidence->in_favour);
            texts.against = list(step_.evidence->against);
            texts.limits = text(step_.evidence->limits);
        }
        return texts;
    }

  private:
    std::string text(const lesson::Words& words) { return numbers_.text(stage_.lesson, step_, words, wording_); }

    std::vector<std::string> list(const std::vector<lesson::Words>& words) {
        std::vector<std::string> texts;
        for (const lesson::Words& one : words) texts.push_back(text(one));
        return texts;
    }

    void add_outcome(session::LessonTexts& texts, const lesson::Outcome& outcome) {
        for (std::size_t i = 0; i < outcome.choices.size(); ++i) {
            const lesson::ChoiceOutcome& choice = outcome.choices[i];
            std::string line = texts.options[i];
            if (choice.hands > 0)
                line += fmt::format(" {}", session_.strings->say("lesson.counted", fmt::arg("hands", choice.hands)));
            texts.outcome.push_back({line, choice.holds, choice.predicted});
        }
        const lesson::QuantityRow& row = lesson::row_of(step_.prediction->region_test.measure.quantity);
        for (const lesson::RegionOutcome& region : outcome.regions) {
            std::string line = lesson::region_words(region.region, wording_.translate);
            if (wording_.absolute_numbers || !row.absolute)
                line += fmt::format("  {} {}", lesson::number_words(region.value, row.digits, wording_.decimal_mark),
                                    row.unit);
            texts.outcome.push_back({line, region.holds, region.predicted});
        }
    }

    Session& session_;
    const LessonStage& stage_;
    lesson::LessonNumbers numbers_;
    const lesson::Step& step_;
    lesson::Wording wording_;
};

void show_position(Session& session, LessonStage& stage, const LessonStage::Position& position) {
    const lesson::Step& step = stage.lesson.steps[stage.play.step];
    const lesson::LessonNumbers numbers(session.derived);
    session.draft = scene_on_screen(stage.lesson, stage.play, numbers);
    session.playing = false;
    stage.outcome.reset();
    stage.last_day = numbers.end_day(stage.lesson, step);
    if (step.prediction && stage.play.phase == Phase::result)
        stage.outcome = outcome_of(stage.lesson, step, stage.play.answers[stage.play.step], numbers);
    stage.texts = StepTexts(session, stage, position.sizes).all(stage.outcome);
}

/// Whether a file is one of the lessons that come with the program, which stay as they are, by whatever path it is
/// named.
bool is_programs_own(const Session& session, const std::filesystem::path& file) {
    const auto& folders = session.lesson_folders;
    std::error_code ignored;
    return folders.size() > 1 && std::filesystem::equivalent(file.parent_path(), folders.front(), ignored);
}

}  // namespace

void follow_lesson(Session& session) {
    if (!session.classroom.stage) return;
    LessonStage& stage = *session.classroom.stage;
    const LessonStage::Position position{stage.play.step, stage.play.phase, shows_sizes(session)};
    try {
        if (stage.shown != position) {
            stage.shown = position;
            stage.scene_fault.clear();
            show_position(session, stage, position);
        } else if (stage.play.phase == Phase::run) {
            session.draft.view.day =
                scene_on_screen(stage.lesson, stage.play, lesson::LessonNumbers(session.derived)).view.day;
        }
    } catch (const core::Error& fault) {  // told in the panel; the class can go on or leave
        stage.scene_fault = session.strings->say(fault.sentence());
    }
}

FileState state_of(const std::filesystem::path& file) {
    std::error_code gone;
    FileState state{.there = std::filesystem::is_regular_file(file, gone)};
    if (state.there) state.written = std::filesystem::last_write_time(file, gone);
    if (!gone && state.there) state.bytes = std::filesystem::file_size(file, gone);
    return gone ? FileState{} : state;
}

lesson::Lesson read_lesson(Session& session, const std::filesystem::path& file) {
    lesson::Lesson lesson = lesson::load_lesson(file, lesson::translate_with(*session.strings));
    lesson::rehearse(lesson, lesson::LessonNumbers(session.derived));
    return lesson;
}

void carry_out(LessonStage& stage, const session::LessonWishes& wishes) {
    if (wishes.tap) tap(stage.lesson, stage.play, *wishes.tap);
    if (wishes.choice) choose(stage.lesson, stage.play, *wishes.choice);
    if (wishes.confidence) be_confident(stage.lesson, stage.play, *wishes.confidence);
    if (wishes.hands_at) raise_hands(stage.lesson, stage.play, *wishes.hands_at, wishes.hands);
    for (const session::DrawnPoint& point : wishes.drawn) draw(stage.lesson, stage.play, point.across, point.value);
}

void reread_if_changed(Session& session) {
    if (!session.classroom.stage) return;
    LessonStage& stage = *session.classroom.stage;
    const FileState now = state_of(stage.file);
    const std::string language(session.strings->language());
    if (now == stage.seen && language == stage.language) return;
    stage.seen = now;
    stage.language = language;
    stage.shown.reset();
    const auto goes_on = [&](std::string_view key, const std::string& fault) {
        stage.file_fault = session.strings->say(key, fmt::arg("fault", fault));
    };
    if (!now.there) return goes_on("lesson.file-gone", stage.file.string());
    try {
        lesson::Lesson lesson = read_lesson(session, stage.file);
        carry_over(stage.lesson, lesson, stage.play);
        stage.lesson = std::move(lesson);
        stage.file_fault.clear();
    } catch (const core::Error& fault) {  // half edited, perhaps
        goes_on("lesson.file-wrong", session.strings->say(fault.sentence()));
    }
}

std::filesystem::path save_as_step(const Session& session) {
    const auto write = [](const std::filesystem::path& file, const std::string& text) {
        platform::write_file(file, std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()), true);
    };
    const auto& stage = session.classroom.stage;
    const std::filesystem::path folder = session.lesson_folders.empty() ? "" : session.lesson_folders.back();
    const std::filesystem::path file =
        stage && !is_programs_own(session, stage->file) ? stage->file : folder / own_lesson;
    if (std::error_code ignored; !std::filesystem::exists(file, ignored)) {
        std::filesystem::create_directories(folder, ignored);
        write(file, lesson::new_lesson_text(session.draft));
        return file;
    }
    const lesson::Lesson lesson = lesson::load_lesson(file, lesson::translate_with(*session.strings));
    const std::vector<std::uint8_t> bytes = platform::read_file(file);
    write(file, lesson::with_step({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, lesson, session.draft));
    return file;
}

std::optional<core::EnumArray<core::Depot, bool>> marked_regions(const Session& session) {
    const auto& stage = session.classroom.stage;
    if (!stage || stage->play.phase != Phase::question) return std::nullopt;
    const auto& prediction = stage->lesson.steps[stage->play.step].prediction;
    if (!prediction || prediction->kind != Prediction::Kind::regions) return std::nullopt;
    return stage->play.answers[stage->play.step].regions;
}

}  // namespace session
