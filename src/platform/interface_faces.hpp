#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace platform {

/// A font file and the face within it.
struct FontFace {
    std::vector<std::uint8_t> bytes;
    int index = 0;       ///< index of the face in a collection
    std::string file{};  ///< empty for the interface's own
};

/// The faces of the interface; those not found are empty.
struct InterfaceFaces {
    FontFace regular;
    FontFace strong;
};

/// The faces in fonts/ of the data folder, or else those of `installed_faces`.
InterfaceFaces find_interface_faces();

}  // namespace platform
