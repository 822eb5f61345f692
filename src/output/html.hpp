#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace output {

/// The text with the five characters that mean something in HTML replaced.
std::string html_text(std::string_view text);

/// "data:image/png;base64,...": a picture that needs no file of its own.
std::string png_data_uri(std::span<const std::uint8_t> png);

}  // namespace output
