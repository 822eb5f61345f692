#include "session/lesson_visit.hpp"

#include "core/error.hpp"
#include "lesson/parse.hpp"
#include "lesson/rehearsal.hpp"
#include "lesson/step_text.hpp"
#include "lesson/wording.hpp"
#include "platform/files.hpp"
#include "session/classroom.hpp"
#include "session/session.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace session {

namespace {

using lesson::Phase;
using lesson::Prediction;

constexpr const char* own_lesson = "my-lesson.md";

lesson::Told told_in(const State& state) {
    if (shows_sizes(state)) return lesson::Told::sizes;
    return shows_numbers(state) ? lesson::Told::lengths : lesson::Told::changes;
}

/// The texts of the step in its current phase, with numbers filled in.
class StepTexts {
  public:
    StepTexts(Session& session, const LessonVisit& visit)
        : session_(session),
          visit_(visit),
          numbers_(session.study),
          step_(visit.step()),
          wording_(lesson::wording_in(*session.strings, told_in(session.state))) {}

    LessonTexts all(const std::optional<lesson::Outcome>& outcome) {
        LessonTexts texts;
        texts.lesson = text(visit_.lesson.title);
        texts.step = text(step_.title);
        const bool at_result = visit_.play.phase == Phase::result;
        const lesson::Part& part = at_result ? step_.result : step_.start;
        if (visit_.play.phase != Phase::evidence) texts.paragraphs = list(part.paragraphs);
        texts.notes = list(part.notes);
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
    std::string text(const lesson::Words& words) { return numbers_.text(visit_.lesson, step_, words, wording_); }

    std::vector<std::string> list(const std::vector<lesson::Words>& words) {
        std::vector<std::string> texts;
        for (const lesson::Words& one : words) texts.push_back(text(one));
        return texts;
    }

    void add_outcome(LessonTexts& texts, const lesson::Outcome& outcome) {
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
            if (lesson::is_told(row, wording_.told))
                line += fmt::format("  {} {}", lesson::number_words(region.value, row.digits, wording_.decimal_mark),
                                    row.unit);
            texts.outcome.push_back({line, region.holds, region.predicted});
        }
    }

    Session& session_;
    const LessonVisit& visit_;
    lesson::LessonNumbers numbers_;
    const lesson::Step& step_;
    lesson::Wording wording_;
};

void show_position(Session& session, LessonVisit& visit) {
    const lesson::LessonNumbers numbers(session.study);
    session.state.draft = scene_on_screen(visit.lesson, visit.play, numbers);
    session.state.playback.playing = false;
    visit.outcome.reset();
    visit.last_day = numbers.end_day(visit.lesson, visit.step());
    if (visit.step().prediction && visit.play.phase == Phase::result)
        visit.outcome = outcome_of(visit.lesson, visit.step(), visit.answer(), numbers);
    visit.texts = StepTexts(session, visit).all(visit.outcome);
}

lesson::Lesson read_lesson(Session& session, const std::filesystem::path& file) {
    lesson::Lesson lesson = lesson::load_lesson(file, lesson::translate_with(*session.strings));
    lesson::rehearse(lesson, lesson::LessonNumbers(session.study));
    return lesson;
}

void reread_if_changed(Session& session, LessonVisit& visit) {
    const FileState now = state_of(visit.file);
    const std::string language(session.strings->language());
    if (now == visit.seen && language == visit.language) return;
    visit.seen = now;
    visit.language = language;
    visit.shown.reset();
    const auto keep_old = [&](std::string_view key, const std::string& fault) {
        visit.file_fault = session.strings->say(key, fmt::arg("fault", fault));
    };
    if (!now.there) return keep_old("lesson.file-gone", visit.file.string());
    try {
        lesson::Lesson lesson = read_lesson(session, visit.file);
        carry_over(visit.lesson, lesson, visit.play);
        visit.lesson = std::move(lesson);
        visit.file_fault.clear();
    } catch (const core::Error& fault) {  // perhaps in the middle of being edited
        keep_old("lesson.file-wrong", session.strings->say(fault.sentence()));
    }
}

/// The step whose question is open; null if there is none.
const lesson::Step* open_question(const State& state) {
    const LessonVisit* visit = lesson_in(state.mode);
    const bool open = visit && visit->play.phase == Phase::question && visit->step().prediction;
    return open && !visit->answer().locked ? &visit->step() : nullptr;
}

/// Whether a file is one of the built-in lessons, which must not be changed, by whatever path it is
/// given.
bool is_programs_own(const Session& session, const std::filesystem::path& file) {
    const auto& folders = session.lesson_folders;
    std::error_code ignored;
    return folders.size() > 1 && std::filesystem::equivalent(file.parent_path(), folders.front(), ignored);
}

}  // namespace

LessonVisit read_lesson_visit(Session& session, const std::filesystem::path& file) {
    const FileState seen = state_of(file);
    lesson::Lesson lesson = read_lesson(session, file);
    lesson::Play play = begin(lesson);
    return {.file = file,
            .seen = seen,
            .language = std::string(session.strings->language()),
            .lesson = std::move(lesson),
            .play = std::move(play)};
}

void follow_lesson(Session& session) {
    LessonVisit* visit = lesson_in(session.state.mode);
    if (!visit) return;
    reread_if_changed(session, *visit);
    const LessonVisit::Position position{visit->play.step, visit->play.phase, shows_numbers(session.state)};
    try {
        if (visit->shown != position) {
            visit->shown = position;
            visit->scene_fault.clear();
            show_position(session, *visit);
        } else if (visit->play.phase == Phase::run) {
            session.state.draft.view.day =
                scene_on_screen(visit->lesson, visit->play, lesson::LessonNumbers(session.study)).view.day;
        }
    } catch (const core::Error& fault) {  // shown in the panel; the class can go on or leave
        visit->scene_fault = session.strings->say(fault.sentence());
    }
}

FileState state_of(const std::filesystem::path& file) {
    std::error_code gone;
    FileState state{.there = std::filesystem::is_regular_file(file, gone)};
    if (state.there) state.written = std::filesystem::last_write_time(file, gone);
    if (!gone && state.there) state.bytes = std::filesystem::file_size(file, gone);
    return gone ? FileState{} : state;
}

std::filesystem::path save_as_step(const Session& session) {
    const auto write = [](const std::filesystem::path& file, const std::string& text) {
        platform::write_file(file, text, true);
    };
    const LessonVisit* visit = lesson_in(session.state.mode);
    const std::filesystem::path folder = session.lesson_folders.empty() ? "" : session.lesson_folders.back();
    const std::filesystem::path file =
        visit && !is_programs_own(session, visit->file) ? visit->file : folder / own_lesson;
    if (std::error_code ignored; !std::filesystem::exists(file, ignored)) {
        std::filesystem::create_directories(folder, ignored);
        write(file, lesson::new_lesson_text(session.state.draft));
        return file;
    }
    const lesson::Lesson lesson = lesson::load_lesson(file, lesson::translate_with(*session.strings));
    const std::vector<std::uint8_t> bytes = platform::read_file(file);
    write(file,
          lesson::with_step({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, lesson, session.state.draft));
    return file;
}

bool is_asked(const State& state) {
    return open_question(state) != nullptr;
}

bool keeps_outcome_back(const State& state) {
    const LessonVisit* visit = lesson_in(state.mode);
    if (!visit || state.draft.view.compare != document::Compare::pictures) return false;
    const auto& steps = visit->lesson.steps;
    const bool asks = std::ranges::any_of(steps, [](const lesson::Step& step) { return step.prediction.has_value(); });
    return asks && std::ranges::none_of(visit->play.answers, &lesson::Answer::locked);
}

bool asks_how_sure(const State& state) {
    const lesson::Step* step = open_question(state);
    if (!step || !step->prediction->asks_confidence) return false;
    const LessonVisit& visit = *lesson_in(state.mode);
    lesson::Play sure = visit.play;
    if (sure.answers[sure.step].confidence) return false;
    sure.answers[sure.step].confidence = lesson::Confidence::fairly;
    return is_predicted(visit.lesson, sure);
}

std::optional<core::EnumArray<core::Depot, bool>> marked_regions(const State& state) {
    const LessonVisit* visit = lesson_in(state.mode);
    if (!visit || visit->play.phase != Phase::question) return std::nullopt;
    const auto& prediction = visit->step().prediction;
    if (!prediction || prediction->kind != Prediction::Kind::regions) return std::nullopt;
    return visit->answer().regions;
}

}  // namespace session
