#pragma once

#include "study/outlook.hpp"
#include "study/readout.hpp"

#include <string>

namespace output {

/// What is told about one scenario: `readout` holds its first day and the day that is reported.
struct Report {
    const document::Document& document;
    const study::Simulation& simulation;
    const study::Readout& readout;
    const study::Outlook& outlook;
    const depots::Profile& profile;
    depots::DepotThicknesses start_thickness_mm{};
    depots::DepotThicknesses now_thickness_mm{};
};

/// Plain text for people, lines under 100 characters but for the warnings.
std::string report_text(const Report& report);

/// The same as one JSON object.
std::string report_json(const Report& report);

}  // namespace output
