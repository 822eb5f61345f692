#pragma once

#include "ui/number_tabs.hpp"

#include <optional>
#include <string>

namespace ui {

/// The right panel: a row of tabs and the one that is chosen. Empty without numbers; faint unless they are those of the
/// controls. Returns a day that was chosen on a chart.
std::optional<int> numbers_panel(const widgets::Theme& theme, const Area& area, const Numbers* numbers, bool current,
                                 session::NumbersState& state);

}  // namespace ui
