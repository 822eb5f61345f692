#pragma once

#include "document/readout.hpp"
#include "document/spot_scene.hpp"
#include "document/untrained.hpp"
#include "ui/layout.hpp"
#include "ui/preferences.hpp"
#include "ui/requests.hpp"
#include "ui/theme.hpp"

namespace ui {

/// What the guide through the scene of spot training tells about.
struct SpotInput {
    const document::SpotScene& scene;
    const document::Readout* readout = nullptr;        ///< of the shown day; null: nothing can be shown
    const document::Simulation* simulation = nullptr;  ///< of the scene's plan
    const document::Untrained* untrained = nullptr;    ///< on that day, where the step compares with it
    const energy::Plan& plan;
    Units units = Units::metric;
};

/// The left panel while the scene is shown: what to look at in a few words, a guess or numbers, and on, back, leave.
void spot_panel(const Theme& theme, const Area& area, const SpotInput& input, Requests& requests);

/// The button that leads into the scene, its lower left corner at `corner`; returns whether it was pressed.
bool spot_button(const Theme& theme, ImVec2 corner, float width);
/// How wide it would like to be, at `most`; in pixels.
float spot_button_width(const Theme& theme, float most);
float spot_button_height(const Theme& theme);

}  // namespace ui
