#pragma once

#include "cli/command_line.hpp"

// One function a subcommand; each returns the exit code and throws core::Error.

namespace cli {

int run_simulate(const CommandLine& line);
int run_measure(const CommandLine& line);
int run_render(const CommandLine& line);
int run_animate(const CommandLine& line);
/// Everything of a list, on all processors.
int run_list(const CommandLine& line);
int run_sheet(const CommandLine& line);
int run_lesson_sheet(const CommandLine& line);
int run_bundle(const CommandLine& line);
int run_export(const CommandLine& line);
int run_goal(const CommandLine& line);
int run_report(const CommandLine& line);
int run_schema(const CommandLine& line);
int run_evidence(const CommandLine& line);

}  // namespace cli
