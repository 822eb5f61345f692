#pragma once

#include "document/spot_scene.hpp"
#include "session/action.hpp"
#include "session/preferences.hpp"
#include "study/readout.hpp"
#include "study/untrained.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// What the scene's table tells: a class sees no masses.
enum class SpotNumbers { none, changes, masses };

/// Inputs of the guide through the spot training scene.
struct SpotInput {
    const document::SpotScene& scene;
    const study::Readout* readout = nullptr;        ///< on the current day; null: nothing can be shown
    const study::Simulation* simulation = nullptr;  ///< of the scene's plan
    const study::Untrained* untrained = nullptr;    ///< on that day, if the step compares with it
    const energy::Plan& plan;
    session::Units units = session::Units::metric;
    SpotNumbers told = SpotNumbers::masses;
    bool tells_energy = true;
};

/// The left panel in the scene: a few words on what to look at, a guess or numbers, and buttons forward, back, leave.
void spot_panel(const widgets::Theme& theme, const Area& area, const SpotInput& input, session::Actions& actions);

/// The button to the scene, its lower left corner at `corner`; returns whether it was pressed.
bool spot_button(const widgets::Theme& theme, ImVec2 corner, float width);
/// The button's preferred width, limited to `most`; in pixels.
float spot_button_width(const widgets::Theme& theme, float most);
float spot_button_height(const widgets::Theme& theme);

}  // namespace ui
