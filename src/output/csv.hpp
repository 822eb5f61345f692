#pragma once

#include "depots/standing.hpp"
#include "energy/uncertainty.hpp"
#include "output/table.hpp"
#include "study/measurement.hpp"
#include "study/simulation.hpp"

#include <span>
#include <string>
#include <string_view>

namespace output {

/// Optional columns of the `simulate` table; each span has one entry per day or is empty.
struct MoreColumns {
    std::span<const energy::BandDay> band{};                   ///< four columns
    std::span<const depots::Standing> standings{};             ///< three columns: percentiles of people
    std::span<const depots::DepotThicknesses> thickness_mm{};  ///< one for each depot under the skin
    std::span<const body::Girths> girths_cm{};                 ///< one for each site, and waist over height
    std::span<const body::Girths> right_girths_cm{};           ///< if one side is trained: two for each limb site;
                                                               ///< requires `girths_cm` for the left
};

/// The `simulate` table: a header and a row for day 0, for every `every`-th day after it (precondition: at least 1),
/// and for the last. Its last fixed column is the kind of deficit simulated.
Table simulation_table(const document::Document& document, const study::Simulation& simulation, int every,
                       const MoreColumns& more = {});

/// The `measure` table: its header, and the row of one person. Both end with a newline.
std::string measure_header();
std::string measure_row(std::string_view id, const energy::Person& person, const study::Measurement& measured);

}  // namespace output
