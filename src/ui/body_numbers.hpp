#pragma once

#include "ui/number_tabs.hpp"

namespace ui {

/// Weight, fat, girths and the fat of each region, at the start and now; fewer rows where details are not wanted.
void body_numbers(const widgets::Theme& theme, const Area& area, const Numbers& numbers);

}  // namespace ui
