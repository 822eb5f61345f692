#pragma once

namespace render {

/// Loads OpenGL functions for the current context. Throws core::Error(failure) that names the version found if it is
/// below 3.3, or OpenGL ES 3.0 where the program is built for that. `get_proc_address`: eglGetProcAddress or
/// glfwGetProcAddress.
using ProcAddress = void (*(*)(const char* name))();
void load_gl(ProcAddress get_proc_address);

/// The line with which every shader begins, without a line break.
const char* shader_version();

}  // namespace render
