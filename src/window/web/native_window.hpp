#pragma once

#include <emscripten/html5.h>

namespace window {

/// The canvas of the page.
struct NativeWindow {
    EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context = 0;
    int width_px = 0;  ///< of the framebuffer
    int height_px = 0;
    double density = 1;  ///< device pixels in a CSS pixel
};

}  // namespace window
