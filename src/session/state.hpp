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

/// The body in the whole window, for a projector.
struct Presentation {
    bool blank = false;
    bool spotlight = false;
    int page = 0;   ///< of the text, if it does not fit on one
    int pages = 1;  ///< as of the last frame
    bool operator==(const Presentation&) const = default;
};

/// The list of lessons.
struct LessonMenu {
    bool open = false;
    std::vector<lesson::Listed> lessons{};
    std::string language{};  ///< of the listed titles
    bool operator==(const LessonMenu&) const = default;
};

/// What panels remember between frames, and instructions for their next frame.
struct PanelMemory {
    Typing typing;
    NumbersState numbers;
    KeySheetState keys;
    bool open_preferences = false;
    bool focus_next_panel = false;
    bool hide_focus = false;
    std::optional<std::size_t> marked_person{};  ///< index in the class of the person whom the controls show
    bool operator==(const PanelMemory&) const = default;
};

/// All state of an interactive program that lasts from frame to frame, as a value: equal states look alike and evolve
/// alike.
struct State {
    document::Scenario opened;                        ///< the scenario the window opened with
    document::Scenario draft{opened};                 ///< the scenario the panels edit
    std::filesystem::path file{};                     ///< the file the draft was read from or saved to; empty: none
    std::optional<document::Scenario> saved{opened};  ///< the contents of that file or preset; unset: saved nowhere
    document::History<Step> history{Step{opened.document}};
    Mode mode{};
    std::optional<Presentation> presentation{};
    Playback playback{};
    Preferences preferences{};
    char class_person = 'A';  ///< the current fictional adult of the classroom
    bool describes = false;   ///< the text description is shown over the body
    LessonMenu lesson_menu{};
    FilesView files{};
    ExportState exporting{};
    PanelMemory panels{};
    std::optional<study::Readout> readout{};  ///< of the last document that could be drawn
    document::Document told{};                ///< the document of `readout`
    Notices notices{};
    double toast_seconds = 0;  ///< time left to show the toast
    bool operator==(const State&) const = default;
};

}  // namespace session
