#pragma once

#include "session/file_choice.hpp"
#include "session/preset_cards.hpp"
#include "session/save_question.hpp"

#include <string>
#include <vector>

namespace session {

/// A scenario or picture that was open lately.
struct RecentFile {
    std::string path;
    bool missing = false;
    bool operator==(const RecentFile&) const = default;
};

/// What the file menu shows.
struct FileMenu {
    std::string file{};    ///< name of the scenario file without its folder; empty: none yet
    bool changed = false;  ///< something is not in that file
    std::vector<RecentFile> recent{};
    bool operator==(const FileMenu&) const = default;
};

/// Lines over the body that ask for nothing but may be answered.
struct Offers {
    std::string left_work{};   ///< when work was left that can be restored; empty: there is none
    bool first_steps = false;  ///< the line that says what to try
    bool operator==(const Offers&) const = default;
};

/// What the window shows of files, and remembers of it from frame to frame.
struct FilesView {
    FileMenu menu;
    FileChooser chooser;
    SaveQuestion question;
    PresetGallery gallery;
    Offers offers;

    /// Whether something is about to take the keyboard: what is typed has to wait for it.
    bool awaits_focus() const { return chooser.purpose != FileChooser::Purpose::closed && chooser.frames_to_focus > 0; }
    /// Whether something lies over the window that has the keyboard to itself.
    bool has_keyboard() const {
        return gallery.open || question.kind != SaveQuestion::Kind::none ||
               chooser.purpose != FileChooser::Purpose::closed;
    }
    bool operator==(const FilesView&) const = default;
};

}  // namespace session
