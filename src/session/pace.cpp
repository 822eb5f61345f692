#include "session/pace.hpp"

#include <algorithm>

namespace session {

Pace faster(Pace pace, int steps) {
    pace.choice = std::clamp(pace.choice + steps, 0, static_cast<int>(paces.size()) - 1);
    return pace;
}

double days_a_second(const Pace& pace, int last_day) {
    return paces[static_cast<std::size_t>(pace.choice)] * last_day / seconds_a_run;
}

}  // namespace session
