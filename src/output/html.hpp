#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace output {

/// The text with HTML's five special characters escaped.
std::string html_text(std::string_view text);

/// "data:image/png;base64,...": the picture embedded as a URI.
std::string png_data_uri(std::span<const std::uint8_t> png);

}  // namespace output
