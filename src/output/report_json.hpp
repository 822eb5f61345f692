#pragma once

#include "output/report.hpp"

#include <string>

namespace output {

/// The report as one JSON object.
std::string report_json(const Report& report);

}  // namespace output
