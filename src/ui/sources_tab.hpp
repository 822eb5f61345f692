#pragma once

#include "ui/number_tabs.hpp"

namespace ui {

/// Every constant with its grade and source.
void sources(const widgets::Theme& theme, const depots::Profile& profile, session::NumbersState& state);

}  // namespace ui
