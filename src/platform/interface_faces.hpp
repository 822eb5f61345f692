#pragma once

#include <cstdint>
#include <vector>

namespace platform {

/// A face of a font file, as bytes.
struct FontFace {
    std::vector<std::uint8_t> bytes;
    int index = 0;  ///< of the face in a collection
};

/// The faces of the interface; empty ones were not found.
struct InterfaceFaces {
    FontFace regular;
    FontFace strong;
};

/// What lies in fonts/ of the data folder; else fontconfig is asked for the first family of our list that is installed.
InterfaceFaces find_interface_faces();

}  // namespace platform
