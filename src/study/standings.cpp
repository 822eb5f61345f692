#include "study/standings.hpp"

namespace study {

std::vector<depots::Standing> standings_of(const std::vector<depots::Profile>& profiles,
                                           const document::Document& document, const Simulation& simulation) {
    const depots::Profile& profile = depots::choose_profile(profiles, document.distribution, document.person.sex);
    std::vector<depots::Standing> standings;
    for (const depots::DepotMasses& masses : simulation.depots)
        standings.push_back(depots::standing_of(profile, simulation.person, masses));
    return standings;
}

}  // namespace study
