#pragma once

#include "document/history.hpp"
#include "document/scenario.hpp"
#include "document/spot_scene.hpp"
#include "picture/body_picture.hpp"
#include "session/classroom.hpp"
#include "session/files_view.hpp"
#include "session/key_sheet_state.hpp"
#include "session/notices.hpp"
#include "session/numbers_state.hpp"
#include "session/preferences.hpp"
#include "session/requests.hpp"
#include "session/typing.hpp"
#include "study/readout.hpp"

#include <filesystem>
#include <memory>
#include <optional>

namespace session {

/// What a scenario brings that is not undone by itself, but goes and comes with the scenario.
struct Surroundings {
    document::ViewState view;
    std::optional<document::PictureFormat> picture{};
    std::vector<document::UnknownField> unknown{};
    std::filesystem::path file{};               ///< that it was read from or written to; empty: none
    std::optional<document::Scenario> saved{};  ///< as `file`, or a preset, has it; unset: nothing has it
};

/// The two sides of an opened file or preset, so that it can be undone.
struct Opening {
    Surroundings before;
    Surroundings after;
};

/// A document in the history; `opening` where it came by one.
struct Step {
    document::Document document;
    std::shared_ptr<const Opening> opening{};
    bool operator==(const Step&) const = default;
};

/// While the scene of spot training is shown: its step, and what the user had before.
struct SpotVisit {
    document::SpotScene scene;
    document::Scenario own;
    bool own_playing = false;
};

/// The state of an open window, without the window: what is edited, what follows from it, what is being told.
struct Session {
    /// `loaded` and `texts`, in whose language pictures are labelled, must outlive this.
    Session(const study::Models& loaded, const core::Strings& texts, document::Scenario first);

    const study::Models& models;
    session::Preferences preferences;
    const core::Strings* strings;                       ///< of the window; never null
    std::vector<core::Language> languages;              ///< that the window can speak
    std::vector<std::filesystem::path> lesson_folders;  ///< the program's, then the user's own
    document::Scenario opened;                          ///< what the window began with
    document::Scenario draft;                           ///< what the panels edit
    std::optional<SpotVisit> spot;                      ///< the draft is the scene's, and no part of the history
    std::filesystem::path file;                         ///< that the draft was read from or saved to; empty: none
    std::optional<document::Scenario> saved;            ///< as that file, or a preset, has it; unset: nothing has it
    document::History<Step> history;
    std::optional<document::History<Step>> own_history;  ///< while the classroom has one of its own
    study::Study derived;
    picture::BodyPicture body;
    std::optional<study::Readout> readout;  ///< of the last document that could be drawn
    document::Document told;                ///< that document
    session::Typing typing;
    session::NumbersState numbers;
    session::FilesView files;
    session::KeySheetState keys;
    bool open_preferences = false;  ///< in the next frame
    bool focus_next_panel = false;  ///< likewise
    bool hide_focus = false;        ///< likewise
    session::Notices notices;
    double toast_seconds = 0;  ///< how long the toast still shows
    bool playing = false;
    double unplayed_days = 0;  ///< part of a day that has passed since the last whole one
    Classroom classroom;
};

/// Lets time pass: the day that plays, the toast that goes.
void advance(Session& session, double seconds);

/// Carries out what needs no window; screenshots and quitting are the loop's.
void carry_out(Session& session, const session::Requests& requests);

/// Brings simulation, numbers and figure up to the draft. Where that cannot be, the earlier ones stay and
/// `notices.fault` says why.
void refresh(Session& session);

/// Makes an undo step of a draft that has come to rest.
void record(Session& session);

/// Puts another scenario in place of the draft, as one step of undo. `file`: where it was read from; empty: a preset.
void open_scenario(Session& session, document::Scenario scenario, const std::filesystem::path& file);

/// Whether the draft holds something that is not in its file; camera and day do not count.
bool has_changed(const Session& session);

/// Shows `sentence` for a while.
void show_toast(Session& session, const std::string& sentence);

}  // namespace session
