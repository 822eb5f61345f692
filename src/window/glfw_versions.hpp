#pragma once

#include <GLFW/glfw3.h>

// What GLFW 3.3 (Debian 12, X11 alone) and 3.4 (Debian 13, Wayland, too) do differently; nobody else asks for its
// version.

namespace window {

#if GLFW_VERSION_MAJOR == 3 && GLFW_VERSION_MINOR < 4

inline void choose_platform(bool /*is_wayland_possible*/) {}

#else

/// Where Wayland is out of the question, asking for it would print a line about it and hide what X11 has to say.
inline void choose_platform(bool is_wayland_possible) {
    glfwInitHint(GLFW_PLATFORM, is_wayland_possible ? GLFW_ANY_PLATFORM : GLFW_PLATFORM_X11);
}

#endif

}  // namespace window
