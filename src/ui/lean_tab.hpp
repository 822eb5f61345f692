#pragma once

#include "ui/number_tabs.hpp"

namespace ui {

/// The places in the order in which they come to look lean.
void lean_last(const widgets::Theme& theme, const Numbers& numbers);

}  // namespace ui
