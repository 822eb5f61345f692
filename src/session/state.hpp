#pragma once

#include "core/strings.hpp"
#include "document/history.hpp"
#include "lesson/lesson_folder.hpp"
#include "session/export_state.hpp"
#include "session/files_view.hpp"
#include "session/key_sheet_state.hpp"
#include "session/mode.hpp"
#include "session/notices.hpp"
#include "session/numbers_state.hpp"
#include "session/preferences.hpp"
#include "session/typing.hpp"
#include "study/readout.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace session {

/// The body over the whole window, for a projector.
struct Presentation {
    bool blank = false;
    bool spotlight = false;
    int page = 0;   ///< of the text, where it does not fit at once
    int pages = 1;  ///< as the last frame had it
    bool operator==(const Presentation&) const = default;
};

/// The list of lessons.
struct LessonMenu {
    bool open = false;
    std::vector<lesson::Listed> lessons{};
    std::string language{};  ///< in which they are listed
    bool operator==(const LessonMenu&) const = default;
};

/// What panels remember between frames of what they show, and are told to do in the next.
struct PanelMemory {
    Typing typing;
    NumbersState numbers;
    KeySheetState keys;
    bool open_preferences = false;
    bool focus_next_panel = false;
    bool hide_focus = false;
    std::optional<std::size_t> marked_person{};  ///< of the class, whom the controls show
    bool operator==(const PanelMemory&) const = default;
};

/// All of an interactive program that lasts from one frame to the next, as a value: two that are equal look alike and
/// go on alike.
struct State {
    document::Scenario opened;                        ///< what the window began with
    document::Scenario draft{opened};                 ///< what the panels edit
    std::filesystem::path file{};                     ///< that the draft was read from or saved to; empty: none
    std::optional<document::Scenario> saved{opened};  ///< as that file, or a preset, has it; unset: nothing has it
    document::History<Step> history{Step{opened.document}};
    Mode mode{};
    std::optional<Presentation> presentation{};
    Playback playback{};
    Preferences preferences{};
    char class_person = 'A';  ///< the fictional adult of the classroom
    bool describes = false;   ///< the scene in words lies over the body
    LessonMenu lesson_menu{};
    FilesView files{};
    ExportState exporting{};
    PanelMemory panels{};
    std::optional<study::Readout> readout{};  ///< of the last document that could be drawn
    document::Document told{};                ///< that document
    Notices notices{};
    double toast_seconds = 0;  ///< how long the toast still shows
    bool operator==(const State&) const = default;
};

}  // namespace session
