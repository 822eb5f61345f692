#pragma once

#include "document/outlook.hpp"
#include "document/readout.hpp"
#include "ui/layout.hpp"
#include "ui/preferences.hpp"
#include "ui/shown_units.hpp"
#include "ui/theme.hpp"

#include <array>
#include <optional>

// What the right panel can show: one function a tab.

namespace ui {

enum class NumberTab { body, charts, lean_last, sources };

/// What the right panel remembers from frame to frame.
struct NumbersState {
    NumberTab tab = NumberTab::body;
    std::array<char, 48> search{};  ///< of the sources
};

/// What the tabs tell about; all of one document.
struct Numbers {
    const document::Document& document;
    const document::Readout& readout;
    const depots::Profile& profile;
    const document::Simulation& simulation;
    const Preferences& preferences;
    const document::Outlook& outlook;
    const depots::DepotThicknesses* start_thickness_mm = nullptr;  ///< for the tab `lean_last`
    const depots::DepotThicknesses* now_thickness_mm = nullptr;
};

/// Weight, fat, girths and the fat of each region, at the start and now; fewer rows where details are not wanted.
void body_numbers(const Theme& theme, const Area& area, const Numbers& numbers);

/// Weight, fat, intake and expenditure over the days, and the limits that are passed. Returns a day that was clicked.
std::optional<int> charts(const Theme& theme, const Numbers& numbers);

/// The places in the order in which they look lean.
void lean_last(const Theme& theme, const Numbers& numbers);

/// Every constant with its grade and source.
void sources(const Theme& theme, const depots::Profile& profile, NumbersState& state);

/// A region as a panel calls it.
const char* depot_label(const Theme& theme, core::Depot depot);

}  // namespace ui
