#include "study/outlook.hpp"

namespace study {

Outlook outlook_of(const document::Document& document, const Simulation& simulation,
                   const depots::LeanOrder& lean_order) {
    const energy::Trajectory& run = simulation.trajectory;
    Outlook outlook{.band = energy::uncertainty_band(simulation.person, document.plan, run),
                    .warnings = energy::warnings(document.person, run),
                    .lean_order = lean_order,
                    .marks = {},
                    .courses = {}};
    outlook.marks = time_marks(run, outlook.warnings, outlook.lean_order);
    outlook.courses = courses_of(run, outlook.band);
    return outlook;
}

}  // namespace study
