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

/// The document's run; says on standard error why a run ended early and how unusual a body with known girths is, unless
/// quiet.
const study::Simulation& simulated(const Common& common, const document::Document& document, study::Study& study);

/// The day that the view asks for. Throws core::Error(invalid_input) where the simulation does not reach it.
int chosen_day(const document::ViewState& view, const study::Simulation& simulation);

/// Says how unusual a body with known girths is, unless quiet.
void note_build(const Common& common, const document::Document& document, const study::Simulation& simulation);

/// Says on standard error why a simulation ended before its plan did, unless quiet.
void note_early_stop(const Common& common, const study::Simulation& simulation);

/// Says on standard error which of the user's profiles are wrong, unless quiet.
void note_refused_profiles(const Common& common, const std::vector<std::string>& refused);

}  // namespace cli
