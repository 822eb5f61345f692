#pragma once

#include "body/tape.hpp"
#include "document/document.hpp"
#include "energy/trajectory.hpp"
#include "shape/solve.hpp"
#include "study/models.hpp"

#include <string>
#include <vector>

namespace study {

/// A document run through energy and depots: masses on every day, no shapes yet.
struct Simulation {
    energy::Trajectory trajectory;
    std::vector<depots::DepotMasses> depots;  ///< one a day, as trajectory.days
    std::string profile;                      ///< name of the profile that was used
    depots::Baseline baseline;                ///< where the fat stood on day 0, and the rules that it follows
    double essential_kg = 0;                  ///< floor of all depots together
    energy::Person person;                    ///< as simulated: with the body fat that known girths ask for
    shape::Build build;                       ///< how this person differs from the typical one
    bool operator==(const Simulation&) const = default;

    int last_day() const { return static_cast<int>(trajectory.days.size()) - 1; }
};

/// Throws core::Error where the person, the plan or the known girths cannot be.
Simulation simulate(const Models& models, const document::Document& document);

/// The same without bodies, for a document without known girths (asserted).
Simulation simulate(const std::vector<depots::Profile>& profiles, const document::Document& document);

/// The body on one day; precondition, as below: 0 <= day <= simulation.last_day(). Throws core::Error where it cannot
/// be drawn.
shape::Figure figure_on(const Models& models, const document::Document& document, const Simulation& simulation,
                        int day);

/// The same body with its fat in these depots.
shape::Figure figure_with(const Models& models, const document::Document& document, const Simulation& simulation,
                          int day, const depots::DepotMasses& masses_kg);

/// The fat of that day where people expect it after training one place (depots/expectation.hpp): as much of it,
/// elsewhere. For comparison only.
depots::DepotMasses expected_masses_on(const document::Document& document, const Simulation& simulation, int day);

/// Tape measurements of such a figure.
body::Girths girths_of(const Models& models, const document::Document& document, const shape::Figure& figure);

}  // namespace study
