#pragma once

#include "lesson/outcome.hpp"
#include "session/lesson_texts.hpp"
#include "session/step.hpp"

#include <filesystem>
#include <optional>

namespace session {

struct Session;
struct State;

/// What identifies a version of a file, to detect changes.
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
    FileState seen{};        ///< state of the file when last read
    std::string language{};  ///< the language it was read in
    lesson::Lesson lesson{};
    lesson::Play play{};
    std::string file_fault{};   ///< why the changed file cannot be read
    std::string scene_fault{};  ///< why the step's scene cannot be shown
    Before before{};

    /// What the draft and the texts were computed for.
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

/// Reads a lesson, checks that its runs reach the days it refers to, and starts at its first step. Throws core::Error
/// with file and line.
LessonVisit read_lesson_visit(Session& session, const std::filesystem::path& file);

/// Updates draft, texts and outcome when the lesson has reached a new step or phase; during a run, only the day. Before
/// that, rereads the file if it was saved since or if the window's language has changed; on failure, keeps the lesson
/// and records the reason.
void follow_lesson(Session& session);

/// Appends the view as a step to the file of the open lesson, or to one in the user's lesson folder if the lesson is
/// built in or none is open. Returns the file. Throws core::Error.
std::filesystem::path save_as_step(const Session& session);

/// Whether a question of the lesson is open: nothing may give away its answer.
bool is_asked(const State& state);

/// Whether two pictures are shown whose volumes the lesson has yet to ask about.
bool keeps_outcome_back(const State& state);

/// Whether the open question has been answered, but the class has not yet said how sure it is.
bool asks_how_sure(const State& state);

/// The regions marked on the body while the step asks for them.
std::optional<core::EnumArray<core::Depot, bool>> marked_regions(const State& state);

}  // namespace session
