#pragma once

#include "ui/number_tabs.hpp"

namespace ui {

/// Weight, fat, intake and expenditure over the days, and the limits that are passed. Returns a day that was clicked.
std::optional<int> charts(const widgets::Theme& theme, const Numbers& numbers);

}  // namespace ui
