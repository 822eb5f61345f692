#pragma once

#include "depots/profile.hpp"

#include <string>

namespace fit {

/// The part of a profile's file that is fitted, from the line of "pattern_log_odds" to that before "depots".
std::string fitted_lines(const depots::Profile& profile);

/// `text` with that part replaced. Throws core::Error(invalid_input) if it has no such part.
std::string with_fitted_lines(const std::string& text, const std::string& lines);

}  // namespace fit
