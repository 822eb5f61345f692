#pragma once

#include "platform/interface_faces.hpp"

namespace platform {

/// The faces of the first installed family of a list; empty if none is installed, or if the system does not say.
InterfaceFaces installed_faces();

/// An installed face that has this letter; empty if there is none, or if the system does not say.
FontFace find_face_with(char32_t letter);

}  // namespace platform
