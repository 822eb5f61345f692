#pragma once

#include "cli/command_line.hpp"
#include "study/simulation.hpp"

#include <cstdint>
#include <vector>

namespace cli {

/// The picture that a command line asks for, and what it was made from.
struct PictureFile {
    std::vector<std::uint8_t> png;
    std::string words;  ///< what it shows, for those who do not see it
    study::Simulation simulation;
    int day = 0;
};

/// Draws it without a display. Throws core::Error.
PictureFile draw_picture_file(const CommandLine& line);

}  // namespace cli
