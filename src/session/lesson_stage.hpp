#pragma once

#include "lesson/outcome.hpp"
#include "session/lesson_texts.hpp"
#include "session/requests.hpp"

#include <filesystem>
#include <optional>

namespace session {

struct Session;

/// What tells that a file was changed.
struct FileState {
    bool there = false;
    std::filesystem::file_time_type written{};
    std::uintmax_t bytes = 0;
    bool operator==(const FileState&) const = default;
};
FileState state_of(const std::filesystem::path& file);

/// A lesson that is open in the window.
struct LessonStage {
    std::filesystem::path file;
    FileState seen{};        ///< of the file when it was read last
    std::string language{};  ///< in which it was read
    lesson::Lesson lesson;
    lesson::Play play;
    std::string file_fault{};   ///< why the file, changed since, cannot be read
    std::string scene_fault{};  ///< why the step's scene cannot be shown
    document::Scenario before;  ///< what was shown when the lesson was opened

    /// What the draft and the texts were made for.
    struct Position {
        std::size_t step = 0;
        lesson::Phase phase = lesson::Phase::question;
        bool sizes = true;
        bool operator==(const Position&) const = default;
    };
    std::optional<Position> shown{};
    session::LessonTexts texts{};
    std::optional<lesson::Outcome> outcome{};
    int last_day = 0;
};

/// Sets draft, texts and outcome to the step and phase that the lesson stands at, where these are new; while the days
/// of a run go by, only the day.
void follow_lesson(Session& session);

/// Does what the class did with the panel.
void carry_out(LessonStage& stage, const session::LessonWishes& wishes);

/// Reads a lesson and looks whether its runs come to the days that it asks for. Throws core::Error with file and line.
lesson::Lesson read_lesson(Session& session, const std::filesystem::path& file);

/// Reads the file again if it was saved meanwhile, or if the window speaks another language; keeps the lesson as it
/// was, and says why, where it cannot be read.
void reread_if_changed(Session& session);

/// Appends the view as a step to the open lesson's file, or, where that is one of the program's or none is open, to one
/// in the user's own folder of lessons. Returns the file. Throws core::Error.
std::filesystem::path save_as_step(const Session& session);

/// The regions that are marked on the body, while the step asks for them.
std::optional<core::EnumArray<core::Depot, bool>> marked_regions(const Session& session);

}  // namespace session
