#pragma once

#include "session/file_choice.hpp"
#include "session/preset_cards.hpp"
#include "session/save_question.hpp"

#include <string>
#include <vector>

namespace session {

/// A recently opened scenario or picture.
struct RecentFile {
    std::string path;
    bool missing = false;
    bool operator==(const RecentFile&) const = default;
};

/// Contents of the file menu.
struct FileMenu {
    std::string file{};    ///< name of the scenario file without its folder; empty: none yet
    bool changed = false;  ///< there are changes not saved to that file
    std::vector<RecentFile> recent{};
    bool operator==(const FileMenu&) const = default;
};

/// Lines over the body that offer something but need no answer.
struct Offers {
    std::string left_work{};   ///< date and time of unsaved work that can be restored; empty: none
    bool welcome = false;      ///< a sentence about the program, and three ways to begin
    bool first_steps = false;  ///< the hint on what to try first
    bool operator==(const Offers&) const = default;
};

/// The window's view of files, including what it remembers between frames.
struct FilesView {
    FileMenu menu;
    FileChooser chooser;
    SaveQuestion question;
    PresetGallery gallery;
    Offers offers;

    /// Whether something is about to take the focus: typed text must wait for it.
    bool awaits_focus() const { return chooser.purpose != FileChooser::Purpose::closed && chooser.frames_to_focus > 0; }
    /// Whether something over the window has exclusive use of the keyboard.
    bool has_keyboard() const {
        return gallery.open || question.kind != SaveQuestion::Kind::none ||
               chooser.purpose != FileChooser::Purpose::closed;
    }
    bool operator==(const FilesView&) const = default;
};

}  // namespace session
