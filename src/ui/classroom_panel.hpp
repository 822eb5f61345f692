#pragma once

#include "ui/field_rows.hpp"
#include "ui/layout.hpp"
#include "ui/requests.hpp"

#include <span>

namespace ui {

/// The left panel in a classroom: fictional adults by letter, which way the energy balance goes, what is trained, and
/// the ways to lessons, numbers, words and resets. Nothing of a person can be typed. `letters`: of the persons;
/// `chosen`: the one on the screen, if any. Returns the one that was asked for.
std::optional<char> classroom_panel(const Area& area, RowContext& context, std::string_view letters, char chosen,
                                    bool numbers_shown, Requests& requests);

/// The ways in which the energy balance can go, kcal a day: small enough that a run stays in the model's middle range.
inline constexpr double classroom_less_kcal = 400;
inline constexpr double classroom_more_kcal = -300;

}  // namespace ui
