#pragma once

#include "ui/number_tabs.hpp"

#include <optional>
#include <string>

namespace ui {

/// The right panel: a row of tabs and the selected one. Empty without numbers; dimmed unless they match the
/// controls. Returns the day chosen on a chart, if any.
std::optional<int> numbers_panel(const widgets::Theme& theme, const Area& area, const Numbers* numbers, bool current,
                                 session::NumbersState& state);

}  // namespace ui
