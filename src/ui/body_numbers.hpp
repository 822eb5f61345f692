#pragma once

#include "ui/number_tabs.hpp"

namespace ui {

/// Weight, fat, girths and the fat of each region, at the start and now; fewer rows if details are hidden.
void body_numbers(const widgets::Theme& theme, const Area& area, const Numbers& numbers);

}  // namespace ui
