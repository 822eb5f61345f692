#include "render/load_gl.hpp"

namespace render {

/// The functions are linked, and a context that has no OpenGL ES 3.0 cannot be made.
void load_gl(ProcAddress /*get_proc_address*/) {}

const char* shader_version() {
    return "#version 300 es";
}

}  // namespace render
