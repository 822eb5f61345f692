#pragma once

#include "lesson/outcome.hpp"
#include "ui/lesson_texts.hpp"
#include "ui/requests.hpp"

#include <filesystem>
#include <optional>

namespace app {

struct Session;

/// A lesson that is open in the window.
struct LessonStage {
    std::filesystem::path file;
    std::filesystem::file_time_type written{};  ///< of the file as it was read last
    lesson::Lesson lesson;
    lesson::Play play;
    std::string fault{};        ///< why the file, changed since, cannot be read, or a scene not be shown
    document::Scenario before;  ///< what was shown when the lesson was opened

    /// What the draft and the texts were made for.
    struct Position {
        std::size_t step = 0;
        lesson::Phase phase = lesson::Phase::question;
        bool sizes = true;
        bool operator==(const Position&) const = default;
    };
    std::optional<Position> shown{};
    ui::LessonTexts texts{};
    std::optional<lesson::Outcome> outcome{};
    int last_day = 0;
};

/// Sets draft, texts and outcome to the step and phase that the lesson stands at, where these are new; while the days
/// of a run go by, only the day.
void follow_lesson(Session& session);

/// Does what the class did with the panel.
void carry_out(LessonStage& stage, const ui::LessonWishes& wishes);

/// Reads the file again if it was saved meanwhile; keeps the lesson as it was, and says why, where it cannot be read.
void reread_if_changed(Session& session);

/// Appends the view as a step to the open lesson's file, or to a new one in the user's own folder of lessons. Returns
/// the file. Throws core::Error.
std::filesystem::path save_as_step(const Session& session);

/// The regions that are marked on the body, while the step asks for them.
std::optional<core::EnumArray<core::Depot, bool>> marked_regions(const Session& session);

}  // namespace app
