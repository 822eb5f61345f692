#pragma once

#include "image/font.hpp"
#include "ui/theme.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace app {

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

/// Builds ImGui's atlas for this scale. `faces` must live as long as the atlas is not built again. Without faces
/// ImGui's own bitmap font is used.
ui::Fonts build_fonts(const InterfaceFaces& faces, float scale);

/// The regular face for text in pictures; unset where no font is installed.
std::optional<image::Font> load_picture_font();

}  // namespace app
