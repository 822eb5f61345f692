#pragma once

#include "depots/profile.hpp"
#include "ui/field_rows.hpp"

#include <span>

namespace ui {

/// Sex, age, size, body fat, activity.
void person_rows(RowContext& context);

/// Fat distribution: profile and, for women, menopause. `profiles`: all available ones.
void distribution_rows(RowContext& context, std::span<const depots::Profile> profiles);

}  // namespace ui
