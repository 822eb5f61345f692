#pragma once

#include "lesson/lesson_folder.hpp"
#include "session/lesson_stage.hpp"

#include <optional>
#include <string>
#include <vector>

namespace session {

struct Session;

/// What a class sees and a teacher has set, beside the session's draft.
struct Classroom {
    std::optional<LessonStage> stage{};  ///< a lesson under way
    std::vector<lesson::Listed> lessons{};
    std::string listed_in{};  ///< the language of that list
    bool menu_open = false;
    bool numbers_shown = false;
    bool describes = false;
    bool presenting = false;
    bool blank = false;
    bool spotlight = false;
    char person = 'A';
    bool active = false;                         ///< the classroom mode whose scenes are in the draft
    std::optional<document::Scenario> before{};  ///< what was open when it began
};

/// Everything that a class could have changed: two that are equal look and go on alike.
struct ClassState {
    document::Scenario draft;
    std::optional<lesson::Play> play;
    std::string lesson;
    bool can_undo = false;
    bool playing = false;
    double unplayed_days = 0;
    bool menu_open = false, numbers_shown = false, describes = false, presenting = false, blank = false,
         spotlight = false;
    char person = 'A';
    std::string toast;
    bool operator==(const ClassState&) const = default;
};
ClassState class_state(const Session& session);

/// Whether a question of the lesson is open: nothing may tell what it asks for.
bool is_asked(const Session& session);

/// Whether the open question was answered, but not yet how sure the class is.
bool asks_how_sure(const Session& session);

/// The requests that make sense where a lesson is open: nothing may show what comes out before it was predicted, and
/// the keys 1 to 6 answer an open question.
session::Requests allowed_in_lesson(const Session& session, session::Requests requests);

/// What keys mean while presenting: the dot, which many clickers send, blanks the screen; where no lesson is open, a
/// clicker goes through the days; and nothing opens that would not be seen.
session::Requests as_presented(const Session& session, session::Requests requests);

/// Back to what was shown before the lesson, if one is open.
void leave_lesson(Session& session);

/// Carries out what keys and panels asked of lesson, classroom and presentation.
void carry_out_classroom(Session& session, const session::Requests& requests);

/// Brings the draft up to the mode and to the lesson's step, before the panels are put together.
void follow_classroom(Session& session);

/// Opens a lesson in place of what is shown. Throws core::Error with file and line.
void open_lesson(Session& session, const std::filesystem::path& file);

/// The scenario that the user works on: not that of a lesson or classroom which stands before it.
const document::Scenario& own_work(const Session& session);

/// The view as it is drawn: before a room on a light ground, unless a dark one was asked for.
document::ViewState drawn_view(const Session& session);

/// Whether numbers of a body itself may be shown.
bool shows_sizes(const Session& session);

/// Whether something changes by itself, so that a frame is due: days of a lesson's run, a lesson file that was saved.
bool classroom_moves(const Session& session);

}  // namespace session
