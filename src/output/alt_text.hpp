#pragma once

#include <filesystem>

namespace output {

/// The file beside a picture for its text alternative: "front.png" has "front.alt.txt". A name too long
/// for its folder is shortened and made unique by a digest.
std::filesystem::path alt_text_file(const std::filesystem::path& picture);

/// The same for a film: "run.mp4" has "run.mp4.alt.txt", so that films of the same name in other formats keep their
/// own.
std::filesystem::path film_alt_text_file(const std::filesystem::path& film);

}  // namespace output
