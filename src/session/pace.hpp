#pragma once

#include <array>

namespace session {

/// A whole run plays in this time, however long it is ...
inline constexpr double seconds_a_run = 12;
/// ... times one of these.
inline constexpr std::array<double, 5> paces{0.25, 0.5, 1, 2, 4};

/// How the days play.
struct Pace {
    int choice = 2;     ///< of `paces`
    bool loop = false;  ///< from the last day on to day 0 again
    bool operator==(const Pace&) const = default;
};

/// The pace so many choices faster, at most the fastest; slower for a number under 0.
Pace faster(Pace pace, int steps);

/// How many days pass in a second of a run of so many days.
double days_a_second(const Pace& pace, int last_day);

}  // namespace session
