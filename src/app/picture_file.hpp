#pragma once

#include "app/command_line.hpp"
#include "document/simulation.hpp"

#include <cstdint>
#include <vector>

namespace app {

/// The picture that a command line asks for, and what it was made from.
struct PictureFile {
    std::vector<std::uint8_t> png;
    document::Simulation simulation;
    int day = 0;
};

/// Draws it without a display. Throws core::Error.
PictureFile draw_picture_file(const CommandLine& line);

}  // namespace app
