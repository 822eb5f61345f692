#pragma once

#include "document/courses.hpp"
#include "document/lean_look.hpp"
#include "document/time_marks.hpp"
#include "energy/uncertainty.hpp"
#include "energy/warnings.hpp"

#include <vector>

namespace document {

/// What a whole run tells beside the numbers of its days.
struct Outlook {
    std::vector<energy::BandDay> band;  ///< one a day
    std::vector<energy::Warning> warnings;
    depots::LeanOrder lean_order{};
    std::vector<TimeMark> marks;
    Courses courses;
};

/// Throws core::Error where the body of day 0 cannot be drawn.
Outlook outlook_of(const Models& models, const Document& document, const Simulation& simulation);

}  // namespace document
