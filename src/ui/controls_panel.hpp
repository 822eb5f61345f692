#pragma once

#include "session/action.hpp"
#include "ui/file_menu.hpp"
#include "ui/layout.hpp"
#include "ui/person_panel.hpp"

namespace ui {

/// Inputs of the controls besides the draft.
struct ControlsInput {
    std::span<const depots::Profile> profiles;
    bool can_undo = false;
    bool can_redo = false;
    session::FileMenu file{};
};

/// The left panel: the person, the fat distribution, and the plan.
void controls_panel(const Area& area, RowContext& context, const ControlsInput& input, session::Actions& actions);

}  // namespace ui
