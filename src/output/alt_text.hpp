#pragma once

#include <filesystem>

namespace output {

/// Beside a picture, the file with the words for those who do not see it: "front.png" has "front.alt.txt". A name that
/// would become too long for its folder is shortened, and a number tells it apart.
std::filesystem::path alt_text_file(const std::filesystem::path& picture);

/// The same beside a film: "run.mp4" has "run.mp4.alt.txt", so that a film of the same name in another format keeps its
/// own.
std::filesystem::path film_alt_text_file(const std::filesystem::path& film);

}  // namespace output
