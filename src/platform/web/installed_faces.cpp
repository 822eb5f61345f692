#include "platform/installed_faces.hpp"

namespace platform {

/// A page cannot read the system's fonts; it brings its own.
InterfaceFaces installed_faces() {
    return {};
}

}  // namespace platform
