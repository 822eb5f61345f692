#pragma once

#include "ui/file_menu.hpp"
#include "ui/layout.hpp"
#include "ui/person_panel.hpp"
#include "ui/requests.hpp"

namespace ui {

/// What the controls need beside the draft.
struct ControlsInput {
    std::span<const depots::Profile> profiles;
    bool can_undo = false;
    bool can_redo = false;
    FileMenu file{};
};

/// The left panel: who, where the fat sits, and the plan.
void controls_panel(const Area& area, RowContext& context, const ControlsInput& input, Requests& requests);

}  // namespace ui
