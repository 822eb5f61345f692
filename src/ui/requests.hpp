#pragma once

#include "document/view_state.hpp"

#include <optional>

namespace ui {

/// What panels and keys ask for; the program carries it out after they are done.
struct Requests {
    bool undo = false;
    bool redo = false;
    bool play_or_pause = false;
    int step_days = 0;
    bool to_start = false;
    bool to_end = false;
    bool reset_camera = false;
    bool toggle_projection = false;
    bool toggle_ruler = false;
    bool toggle_grid = false;
    std::optional<document::View> look_from{};
    bool screenshot = false;
    bool screenshot_with_panels = false;
    bool quit = false;
};

}  // namespace ui
