#pragma once

#include "output/report.hpp"

#include <string>

namespace output {

/// Plain text for people; lines are shorter than 100 characters, except for warnings.
std::string report_text(const Report& report);

}  // namespace output
