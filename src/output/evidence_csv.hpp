#pragma once

#include "study/sources.hpp"

#include <span>
#include <string>

namespace output {

/// One line per constant, after a header: group,name,value,unit,grade,source.
std::string sourced_numbers_csv(std::span<const study::SourcedNumber> numbers);

}  // namespace output
