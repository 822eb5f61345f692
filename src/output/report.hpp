#pragma once

#include "study/outlook.hpp"
#include "study/readout.hpp"
#include "study/section_areas.hpp"

#include <string>

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
    shape::SectionAreas now_sections{};
};

}  // namespace output
