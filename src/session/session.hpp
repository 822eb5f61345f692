#pragma once

#include "picture/body_picture.hpp"
#include "session/state.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace session {

/// An interactive program without its window: its state, and what is known and drawn of it.
struct Session {
    /// `loaded` and `texts`, in whose language pictures are labelled, must outlive this.
    Session(const study::Models& loaded, const core::Strings& texts, document::Scenario first);

    State state;
    const study::Models& models;
    const core::Strings* strings;                         ///< of the window; never null
    std::vector<core::Language> languages{};              ///< that the window can speak
    std::vector<std::filesystem::path> lesson_folders{};  ///< the program's, then the user's own
    bool one_side = false;                                ///< the window has room for one panel beside the body
    study::Study study;
    picture::BodyPicture body;
};

/// Brings simulation, numbers and figure up to the draft. Where that cannot be, the earlier ones stay and
/// `notices.fault` says why.
void refresh(Session& session);

/// Makes an undo step of a draft that has come to rest.
void record(Session& session);

/// Puts another scenario in place of the draft, as one step of undo. `file`: where it was read from; empty: a preset.
void open_scenario(Session& session, document::Scenario scenario, const std::filesystem::path& file);

/// The scenario that the user works on, whatever other mode stands in front of it.
const document::Scenario& own_work(const State& state);

/// Whether the user's work holds something that is not in its file; camera and day do not count.
bool has_changed(const State& state);

/// Shows `sentence` for a while.
void show_toast(State& state, const std::string& sentence);

/// The view as it is drawn: before a room on a light ground, unless a dark one was asked for.
document::ViewState drawn_view(const State& state);

/// Whether something changes by itself, so that a frame is due: days that play, a lesson's run or its saved file.
bool moves_by_itself(const State& state);

}  // namespace session
