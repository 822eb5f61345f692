#pragma once

namespace render {

/// Loads OpenGL through the current context. Throws core::Error(failure) that names the version found when it is
/// below 3.3. `get_proc_address`: eglGetProcAddress or glfwGetProcAddress.
using ProcAddress = void (*(*)(const char* name))();
void load_gl(ProcAddress get_proc_address);

}  // namespace render
