#pragma once

#include "session/numbers_state.hpp"
#include "session/preferences.hpp"
#include "study/outlook.hpp"
#include "study/readout.hpp"
#include "ui/layout.hpp"
#include "ui/shown_units.hpp"
#include "widgets/theme.hpp"

#include <array>
#include <optional>

// The tabs of the right panel, one function each.

namespace ui {

/// Inputs of the tabs, all from one document.
struct Numbers {
    const document::Document& document;
    const study::Readout& readout;
    const depots::Profile& profile;
    const study::Simulation& simulation;
    const session::Preferences& preferences;
    const study::Outlook& outlook;
    const depots::DepotThicknesses* start_thickness_mm = nullptr;  ///< for the `lean_last` tab
    const depots::DepotThicknesses* now_thickness_mm = nullptr;
};

/// The name of a region in panels.
const char* depot_label(const widgets::Theme& theme, core::Depot depot);

}  // namespace ui
