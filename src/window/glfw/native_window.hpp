#pragma once

#include <atomic>
#include <mutex>

struct GLFWwindow;

namespace window {

struct NativeWindow {
    GLFWwindow* glfw = nullptr;
    float dots_scale = 1;               ///< used if the system reports no scale
    std::atomic<bool> is_away = false;  ///< a picture is being shown, which may wait for somebody to see it
    std::mutex gate;                    ///< locked to come back from there
};

}  // namespace window
