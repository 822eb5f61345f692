#pragma once

#include "cli/commands.hpp"
#include "study/study.hpp"

#include <string>
#include <vector>

// What every command does before its own work.

namespace cli {

/// The models and assets, the user's profiles among them.
study::Models installed_models(std::optional<core::Sex> only = {});

/// The same; says on standard error which of the user's profiles are wrong, unless quiet.
study::Models loaded_models(const Common& common, std::optional<core::Sex> only = {});

/// The sex of the one body that is shown; unset where a class is.
std::optional<core::Sex> sex_shown(const document::Scenario& scenario);

/// The runs of whoever a scenario shows: of its person, or of everybody in its class.
struct ShownRuns {
    study::Simulation longest{};                ///< the only one, but for a class
    std::vector<study::Simulation> of_class{};  ///< in its order; empty where one person is shown
};

/// Simulates whom a picture shows; says on standard error what there is to say of the runs, unless quiet.
ShownRuns shown_runs(const Common& common, const document::Scenario& scenario, study::Study& study);

/// Day and numbers in a corner of a picture.
std::string caption_of(const core::Strings& strings, const ShownRuns& runs, int day);

/// The document's run; says on standard error why a run ended early and how unusual a body with known girths is, unless
/// quiet.
const study::Simulation& simulated(const Common& common, const document::Document& document, study::Study& study);

/// The day that the view asks for. Throws core::Error(invalid_input) where the simulation does not reach it, or the
/// other day that is shown.
int chosen_day(const document::ViewState& view, const study::Simulation& simulation);

/// Says how unusual a body with known girths is, unless quiet.
void note_build(const Common& common, const document::Document& document, const study::Simulation& simulation);

/// Says on standard error why a simulation ended before its plan did, unless quiet.
void note_early_stop(const Common& common, const study::Simulation& simulation);

/// Says on standard error which of the user's profiles are wrong, unless quiet.
void note_refused_profiles(const Common& common, const std::vector<std::string>& refused);

}  // namespace cli
