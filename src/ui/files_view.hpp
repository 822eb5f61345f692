#pragma once

#include "ui/file_chooser.hpp"
#include "ui/file_menu.hpp"
#include "ui/offers.hpp"
#include "ui/preset_gallery.hpp"

namespace ui {

/// What the window shows of files, and remembers of it from frame to frame.
struct FilesView {
    FileMenu menu;
    FileChooser chooser;
    PresetGallery gallery;
    Offers offers;

    /// Whether something is about to take the keyboard: what is typed has to wait for it.
    bool awaits_focus() const { return chooser.purpose != FileChooser::Purpose::closed && chooser.frames_to_focus > 0; }
    /// Whether something lies over the window that has the keyboard to itself.
    bool has_keyboard() const { return gallery.open || chooser.purpose != FileChooser::Purpose::closed; }
};

}  // namespace ui
