#pragma once

namespace core {

/// Distance of the marks on an axis from `low` to `high`: 1, 2 or 5 times a power of ten, about `count` of them.
double mark_distance(double low, double high, int count);

/// Days between two labels of a scale of `last_day` days and so many pixels, each label needing `label_px`.
int days_between_labels(int last_day, float width_px, float label_px);

}  // namespace core
