#pragma once

#include "document/spot_scene.hpp"
#include "session/action.hpp"
#include "session/preferences.hpp"
#include "study/readout.hpp"
#include "study/untrained.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

#include <string>
#include <vector>

namespace ui {

/// What the guide through the scene of spot training tells about.
struct SpotInput {
    const document::SpotScene& scene;
    const study::Readout* readout = nullptr;        ///< of the shown day; null: nothing can be shown
    const study::Simulation* simulation = nullptr;  ///< of the scene's plan
    const study::Untrained* untrained = nullptr;    ///< on that day, where the step compares with it
    const energy::Plan& plan;
    session::Units units = session::Units::metric;
};

/// "crunches": what trains this group in the scene.
const char* exercise_word(const widgets::Theme& theme, energy::Training group);

/// What a step tells, a text a paragraph: before a room.
std::vector<std::string> spot_texts(const widgets::Theme& theme, const document::SpotScene& scene,
                                    const energy::Plan& plan);

/// The left panel while the scene is shown: what to look at in a few words, a guess or numbers, and on, back, leave.
void spot_panel(const widgets::Theme& theme, const Area& area, const SpotInput& input, session::Actions& actions);

/// The button that leads into the scene, its lower left corner at `corner`; returns whether it was pressed.
bool spot_button(const widgets::Theme& theme, ImVec2 corner, float width);
/// How wide it would like to be, at `most`; in pixels.
float spot_button_width(const widgets::Theme& theme, float most);
float spot_button_height(const widgets::Theme& theme);

}  // namespace ui
