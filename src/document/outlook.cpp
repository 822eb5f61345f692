#include "document/outlook.hpp"

namespace document {

Outlook outlook_of(const Models& models, const Document& document, const Simulation& simulation) {
    return {.band = energy::uncertainty_band(simulation.person, document.plan, simulation.trajectory),
            .warnings = energy::warnings(document.person, simulation.trajectory),
            .lean_order = lean_order(models, document, simulation)};
}

}  // namespace document
