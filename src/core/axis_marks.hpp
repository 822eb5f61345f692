#pragma once

namespace core {

/// Spacing of about `count` marks on an axis from `low` to `high`: 1, 2 or 5 times a power of ten.
double mark_distance(double low, double high, int count);

/// Days between labels on a time axis of `last_day` days and `width_px` pixels, each label needing `label_px`.
int days_between_labels(int last_day, float width_px, float label_px);

}  // namespace core
