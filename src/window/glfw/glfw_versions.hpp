#pragma once

#include <GLFW/glfw3.h>

// Differences between GLFW 3.3 (Debian 12, X11 only) and 3.4 (Debian 13, Wayland too); no other file depends on the
// version.

namespace window {

#if GLFW_VERSION_MAJOR == 3 && GLFW_VERSION_MINOR < 4

inline void choose_platform(bool /*is_wayland_possible*/) {}
inline bool is_wayland() {
    return false;
}

#else

/// Where Wayland is unavailable, asking for it would print a warning and hide the error from X11.
inline void choose_platform(bool is_wayland_possible) {
    glfwInitHint(GLFW_PLATFORM, is_wayland_possible ? GLFW_ANY_PLATFORM : GLFW_PLATFORM_X11);
}
/// Precondition: GLFW is initialised.
inline bool is_wayland() {
    return glfwGetPlatform() == GLFW_PLATFORM_WAYLAND;
}

#endif

}  // namespace window
