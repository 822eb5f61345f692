#pragma once

#include "study/sources.hpp"

#include <span>
#include <string>

namespace output {

/// One line per constant: group,name,value,unit,grade,source, with a header.
std::string sourced_numbers_csv(std::span<const study::SourcedNumber> numbers);

}  // namespace output
