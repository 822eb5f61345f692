#pragma once

#include <filesystem>

namespace output {

/// The file with a picture's alternative text: "front.alt.txt" for "front.png".
std::filesystem::path alt_text_file(std::filesystem::path picture);

}  // namespace output
