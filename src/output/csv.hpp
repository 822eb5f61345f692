#pragma once

#include "document/measurement.hpp"
#include "document/simulation.hpp"

#include <string>
#include <string_view>

namespace output {

/// The `simulate` table: header and one row for day 0, every `every`-th day after it (precondition: at least 1), and
/// the last.
std::string simulation_csv(const document::Document& document, const document::Simulation& simulation, int every);

/// The `measure` table: its header, and the row of one person. Both end with a line break.
std::string measure_header();
std::string measure_row(std::string_view id, const energy::Person& person, const document::Measurement& measured);

}  // namespace output
