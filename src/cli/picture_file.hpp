#pragma once

#include "cli/commands.hpp"
#include "cli/preparation.hpp"

#include <cstdint>
#include <vector>

namespace cli {

/// A picture as file contents, and the runs it shows.
struct PictureFile {
    std::vector<std::uint8_t> png;
    std::string words;  ///< text alternative
    ShownRuns runs;
    int day = 0;
};

/// Draws a subject without a display; the output path of `target` is ignored. Throws core::Error.
PictureFile draw_picture_file(const Common& common, const Subject& subject, const PictureTarget& target);

}  // namespace cli
