#pragma once

#include "cli/commands.hpp"
#include "study/study.hpp"

#include <string>
#include <vector>

// Preparation common to all commands.

namespace cli {

/// The models and assets, including the user's profiles.
study::Models installed_models(std::optional<core::Sex> only = {});

/// The same; prints invalid user profiles to standard error, unless quiet.
study::Models loaded_models(const Common& common, std::optional<core::Sex> only = {});

/// The sex of the body shown; unset for a class.
std::optional<core::Sex> sex_shown(const document::Scenario& scenario);

/// The runs shown by a scenario: of its person, or of everyone in its class.
struct ShownRuns {
    study::Simulation longest{};                ///< the only one, except for a class
    std::vector<study::Simulation> of_class{};  ///< in the order of the class; empty for one person
};

/// Simulates the subjects of a picture; prints notes about the runs to standard error, unless quiet.
ShownRuns shown_runs(const Common& common, const document::Scenario& scenario, study::Study& study);

/// Day and numbers for the corner of a picture.
std::string caption_of(const core::Strings& strings, const ShownRuns& runs, int day);

/// The document's run; prints to standard error why a run ended early and how unusual a body with known girths is,
/// unless quiet.
const study::Simulation& simulated(const Common& common, const document::Document& document, study::Study& study);

/// The day requested by the view. Throws core::Error(invalid_input) if the simulation does not reach it or the other
/// day shown.
int chosen_day(const document::ViewState& view, const study::Simulation& simulation);

/// Prints to standard error how unusual a body with known girths is, unless quiet.
void note_build(const Common& common, const document::Document& document, const study::Simulation& simulation);

/// Prints to standard error why a simulation ended before its plan, unless quiet.
void note_early_stop(const Common& common, const study::Simulation& simulation);

/// Prints invalid user profiles to standard error, unless quiet.
void note_refused_profiles(const Common& common, const std::vector<std::string>& refused);

}  // namespace cli
