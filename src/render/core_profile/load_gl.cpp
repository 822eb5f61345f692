#include "render/load_gl.hpp"

#include "core/error.hpp"

#include <glad/gl.h>

#include <string>

namespace render {

void load_gl(ProcAddress get_proc_address) {
    const int version = gladLoadGL(get_proc_address);
    if (version == 0) core::throw_failure("cannot draw: the graphics driver offers no OpenGL; OpenGL 3.3 was expected");
    const int major = GLAD_VERSION_MAJOR(version);
    const int minor = GLAD_VERSION_MINOR(version);
    if (major * 10 + minor >= 33) return;
    const auto* name = reinterpret_cast<const char*>(glGetString(GL_RENDERER));
    core::throw_failure("cannot draw: OpenGL 3.3 was expected, the graphics driver (" +
                        std::string(name == nullptr ? "unnamed" : name) + ") offers " + std::to_string(major) + "." +
                        std::to_string(minor));
}

const char* shader_version() {
    return "#version 330 core";
}

}  // namespace render
