#pragma once

#include <filesystem>

namespace output {

/// Beside a picture, the file with the words for those who do not see it: "front.png" has "front.alt.txt".
std::filesystem::path alt_text_file(std::filesystem::path picture);

}  // namespace output
