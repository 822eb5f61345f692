#pragma once

#include "picture/body_picture.hpp"
#include "session/state.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace session {

/// An interactive program without its window: its state, and what is computed and drawn from it.
struct Session {
    /// `loaded` and `texts`, which gives the language of labels in pictures, must outlive this.
    Session(const study::Models& loaded, const core::Strings& texts, document::Scenario first);

    State state;
    const study::Models& models;
    const core::Strings* strings;                         ///< the window's; never null
    std::vector<core::Language> languages{};              ///< languages available in the window
    std::vector<std::filesystem::path> lesson_folders{};  ///< the built-in one, then the user's
    bool one_side = false;                                ///< the window has room for only one panel beside the body
    study::Study study;
    picture::BodyPicture body;
};

/// Updates simulation, numbers and figure to the draft. On failure, keeps the previous ones and sets
/// `notices.fault`.
void refresh(Session& session);

/// Records a draft that has come to rest as an undo step.
void record(Session& session);

/// Replaces the draft by another scenario, as one undo step. `file`: where it was read from; empty: a preset.
void open_scenario(Session& session, document::Scenario scenario, const std::filesystem::path& file);

/// The user's own scenario, whatever other mode is in front of it.
const document::Scenario& own_work(const State& state);

/// Whether the user's work has changes that are not in its file; camera and day do not count.
bool has_changed(const State& state);

/// Shows `sentence` for a while.
void show_toast(State& state, const std::string& sentence);

/// The view as drawn: on a light background while presenting, unless a dark one was chosen.
document::ViewState drawn_view(const State& state);

/// Whether something changes by itself, so that a frame is due: playback, a lesson's run or a saved lesson file.
bool moves_by_itself(const State& state);

}  // namespace session
