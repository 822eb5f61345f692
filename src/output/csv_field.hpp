#pragma once

#include <string>
#include <string_view>

namespace output {

/// `text` as one CSV field, quoted only if necessary (RFC 4180).
std::string csv_field(std::string_view text);

}  // namespace output
