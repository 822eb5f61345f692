#pragma once

#include "ui/number_tabs.hpp"

namespace ui {

/// Weight, fat, intake and expenditure over the days, and the limits exceeded. Returns the day clicked, if any.
std::optional<int> charts(const widgets::Theme& theme, const Numbers& numbers);

}  // namespace ui
