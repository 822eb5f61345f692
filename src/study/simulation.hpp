#pragma once

#include "body/tape.hpp"
#include "document/document.hpp"
#include "energy/trajectory.hpp"
#include "shape/solve.hpp"
#include "study/models.hpp"

#include <string>
#include <vector>

namespace study {

/// A document run through energy and depots: masses for every day, but no shapes.
struct Simulation {
    energy::Trajectory trajectory;
    std::vector<depots::DepotMasses> depots;  ///< one per day, like trajectory.days
    std::string profile;                      ///< name of the profile used
    depots::Baseline baseline;                ///< distribution of fat on day 0, and the rules by which it changes
    double essential_kg = 0;                  ///< floor for all depots together
    energy::Person person;                    ///< as simulated: with the body fat inferred from known girths
    shape::Build build;                       ///< deviation of this person from the typical one
    bool operator==(const Simulation&) const = default;

    int last_day() const { return static_cast<int>(trajectory.days.size()) - 1; }
};

/// Throws core::Error if the person, the plan or the known girths are impossible.
Simulation simulate(const Models& models, const document::Document& document);

/// The same without body models, for a document without known girths (asserted).
Simulation simulate(const std::vector<depots::Profile>& profiles, const document::Document& document);

/// The body on one day; precondition, also below: 0 <= day <= simulation.last_day(). Throws core::Error if it cannot be
/// drawn.
shape::Figure figure_on(const Models& models, const document::Document& document, const Simulation& simulation,
                        int day);

/// The same body with these depot masses.
shape::Figure figure_with(const Models& models, const document::Document& document, const Simulation& simulation,
                          int day, const depots::DepotMasses& masses_kg);

/// The same total fat, distributed as people expect after training one place (depots/expectation.hpp). For comparison
/// only.
depots::DepotMasses expected_masses_on(const document::Document& document, const Simulation& simulation, int day);

/// Tape measurements of a figure.
body::Girths girths_of(const Models& models, const document::Document& document, const shape::Figure& figure);

}  // namespace study
