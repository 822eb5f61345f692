#pragma once

#include <array>

namespace session {

/// Time to play a whole run, whatever its length ...
inline constexpr double seconds_a_run = 12;
/// ... multiplied by one of these factors.
inline constexpr std::array<double, 5> paces{0.25, 0.5, 1, 2, 4};

/// Playback settings.
struct Pace {
    int choice = 2;     ///< index into `paces`
    bool loop = false;  ///< continue from the last day with day 0
    bool operator==(const Pace&) const = default;
};

/// The pace raised by this many steps, at most to the fastest; negative: lowered.
Pace faster(Pace pace, int steps);

/// Days played per second in a run of `last_day` days.
double days_a_second(const Pace& pace, int last_day);

}  // namespace session
