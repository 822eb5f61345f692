#pragma once

#include "energy/uncertainty.hpp"
#include "energy/warnings.hpp"
#include "study/courses.hpp"
#include "study/lean_look.hpp"
#include "study/time_marks.hpp"

#include <vector>

namespace study {

/// Results about a whole run, beyond the numbers of its days.
struct Outlook {
    std::vector<energy::BandDay> band;  ///< one per day
    std::vector<energy::Warning> warnings;
    depots::LeanOrder lean_order{};
    std::vector<TimeMark> marks;
    Courses courses;
};

/// For the document's simulation; `lean_order`: the order in which places come to look lean in it.
Outlook outlook_of(const document::Document& document, const Simulation& simulation,
                   const depots::LeanOrder& lean_order);

}  // namespace study
