#pragma once

struct GLFWwindow;

namespace window {

struct NativeWindow {
    GLFWwindow* glfw = nullptr;
    float dots_scale = 1;  ///< used if the system reports no scale
};

}  // namespace window
