#pragma once

#include "lesson/outcome.hpp"
#include "session/lesson_texts.hpp"
#include "session/step.hpp"

#include <filesystem>
#include <optional>

namespace session {

struct Session;
struct State;

/// What tells that a file was changed.
struct FileState {
    bool there = false;
    std::filesystem::file_time_type written{};
    std::uintmax_t bytes = 0;
    bool operator==(const FileState&) const = default;
};
FileState state_of(const std::filesystem::path& file);

/// A lesson under way.
struct LessonVisit {
    std::filesystem::path file{};
    FileState seen{};        ///< of the file when it was read last
    std::string language{};  ///< in which it was read
    lesson::Lesson lesson{};
    lesson::Play play{};
    std::string file_fault{};   ///< why the file, changed since, cannot be read
    std::string scene_fault{};  ///< why the step's scene cannot be shown
    Before before{};

    /// What the draft and the texts were made for.
    struct Position {
        std::size_t step = 0;
        lesson::Phase phase = lesson::Phase::question;
        bool numbers = true;
        bool operator==(const Position&) const = default;
    };
    std::optional<Position> shown{};
    LessonTexts texts{};
    std::optional<lesson::Outcome> outcome{};
    int last_day = 0;
    bool operator==(const LessonVisit&) const = default;

    const lesson::Step& step() const { return lesson.steps[play.step]; }
    const lesson::Answer& answer() const { return play.answers[play.step]; }
};

/// Reads a lesson and looks whether its runs come to the days that it asks for; at its first step. Throws core::Error
/// with file and line.
LessonVisit read_lesson_visit(Session& session, const std::filesystem::path& file);

/// Sets draft, texts and outcome to the step and phase that the lesson stands at, where these are new; while the days
/// of a run go by, only the day. Before that, reads the file again if it was saved meanwhile, or if the window speaks
/// another language; where it cannot be read, keeps the lesson as it was and says why.
void follow_lesson(Session& session);

/// Appends the view as a step to the open lesson's file, or, where that is one of the program's or none is open, to one
/// in the user's own folder of lessons. Returns the file. Throws core::Error.
std::filesystem::path save_as_step(const Session& session);

/// Whether a question of the lesson is open: nothing may tell what it asks for.
bool is_asked(const State& state);

/// Whether two pictures are shown whose volumes the lesson is yet to ask about.
bool keeps_outcome_back(const State& state);

/// Whether the open question was answered, but not yet how sure the class is.
bool asks_how_sure(const State& state);

/// The regions that are marked on the body, while the step asks for them.
std::optional<core::EnumArray<core::Depot, bool>> marked_regions(const State& state);

}  // namespace session
