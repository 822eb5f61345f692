#include "study/compared_body.hpp"

#include "study/untrained.hpp"

#include <algorithm>

namespace study {

std::optional<ComparedBody> compared_body(const Shown& shown) {
    using document::Compare;
    const auto& [models, document, simulation, view, day] = shown;
    const auto on_day = [&, &models = models, &document = document](const study::Simulation& run, int d) {
        return ComparedBody{figure_on(models, document, run, d), run.depots[static_cast<std::size_t>(d)]};
    };
    switch (view.compare) {
        case Compare::none:
        case Compare::everyone:
            return std::nullopt;
        case Compare::expectation:
            return ComparedBody{expected_figure_on(models, document, simulation, day),
                                expected_masses_on(document, simulation, day)};
        case Compare::untrained:
            return on_day(without_training(document, simulation, day).simulation, day);
        case Compare::pictures:
            return on_day(simulation, day);
        case Compare::wipe:
        case Compare::side_by_side:
        case Compare::ghost:
            return on_day(simulation, std::clamp(view.reference_day, 0, simulation.last_day()));
    }
    return std::nullopt;
}

}  // namespace study
