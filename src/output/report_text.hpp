#pragma once

#include "output/report.hpp"

#include <string>

namespace output {

/// Plain text for people, lines under 100 characters but for the warnings.
std::string report_text(const Report& report);

}  // namespace output
