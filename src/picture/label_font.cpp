#include "picture/label_font.hpp"

#include "platform/interface_faces.hpp"

#include <utility>

namespace picture {

std::optional<image::Font> load_picture_font() {
    platform::InterfaceFaces faces = platform::find_interface_faces();
    if (faces.regular.bytes.empty()) return std::nullopt;
    return image::Font(std::move(faces.regular.bytes), faces.regular.index, "the interface font");
}

}  // namespace picture
