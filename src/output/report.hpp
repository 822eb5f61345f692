#pragma once

#include "study/outlook.hpp"
#include "study/readout.hpp"

namespace output {

/// What a report on one scenario covers; `readout` has its first day and the reported day.
struct Report {
    const document::Document& document;
    const study::Simulation& simulation;
    const study::Readout& readout;
    const study::Outlook& outlook;
    const depots::Profile& profile;
    depots::DepotThicknesses start_thickness_mm{};
    depots::DepotThicknesses now_thickness_mm{};
};

}  // namespace output
