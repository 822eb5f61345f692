#pragma once

#include "document/readout.hpp"
#include "ui/layout.hpp"
#include "ui/theme.hpp"

#include <optional>
#include <string>

namespace ui {

/// The right panel: weight, fat, girths and the fat of each region, at the start and now. Empty without a readout;
/// faint unless the readout is that of the controls.
void numbers_panel(const Theme& theme, const Area& area, const std::optional<document::Readout>& readout, bool current);

/// "+1.2", "−0.5", "0.0": a change with its sign and one decimal.
std::string change_text(double change);

}  // namespace ui
