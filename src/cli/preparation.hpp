#pragma once

#include "cli/command_line.hpp"
#include "study/study.hpp"

#include <string>
#include <vector>

// What every command does before its own work.

namespace cli {

/// The models and assets, the user's profiles among them.
study::Models installed_models(std::optional<core::Sex> only = {});

/// The same; says on standard error which of the user's profiles are wrong, unless the line is quiet.
study::Models loaded_models(const CommandLine& line);

/// The run of the line's document; says on standard error why a run ended early and how unusual a body with known
/// girths is, unless the line is quiet.
const study::Simulation& simulated(const CommandLine& line, study::Study& study);

/// The day that the view asks for. Throws core::Error(invalid_input) where the simulation does not reach it.
int chosen_day(const document::ViewState& view, const study::Simulation& simulation);

/// Says how unusual a body with known girths is, unless the line is quiet.
void note_build(const CommandLine& line, const study::Simulation& simulation);

/// Says on standard error why a simulation ended before its plan did, unless the line is quiet.
void note_early_stop(const CommandLine& line, const study::Simulation& simulation);

/// Says on standard error which of the user's profiles are wrong, unless the line is quiet.
void note_refused_profiles(const CommandLine& line, const std::vector<std::string>& refused);

}  // namespace cli
