#include "picture/label_font.hpp"

#include "platform/installed_faces.hpp"
#include "platform/interface_faces.hpp"

#include <utility>

namespace picture {

std::optional<image::Font> load_picture_font() {
    platform::InterfaceFaces faces = platform::find_interface_faces();
    if (faces.regular.bytes.empty()) return std::nullopt;
    const auto further = [](char32_t letter) {
        platform::FontFace face = platform::find_face_with(letter);
        return image::FaceFile{std::move(face.bytes), face.index};
    };
    return image::Font(std::move(faces.regular.bytes), faces.regular.index, "the interface font", further);
}

}  // namespace picture
