#pragma once

#include "document/view_state.hpp"
#include "ui/layout.hpp"
#include "ui/requests.hpp"
#include "ui/theme.hpp"

#include <optional>
#include <string>

namespace ui {

/// The bar below: play, steps, and the day on a line. Edits `view.day`, which has to be set.
void time_bar(const Theme& theme, const Area& area, int last_day, bool playing, document::ViewState& view,
              Requests& requests);

/// Days between two labels of a scale of `last_day` days and so many pixels, each label needing `label_px`.
int days_between_labels(int last_day, float width_px, float label_px);

}  // namespace ui
