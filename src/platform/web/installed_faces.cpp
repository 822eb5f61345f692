#include "platform/installed_faces.hpp"

namespace platform {

/// A page cannot read the system's fonts; it brings its own.
InterfaceFaces installed_faces() {
    return {};
}

FontFace find_face_with(char32_t /*letter*/) {
    return {};
}

}  // namespace platform
