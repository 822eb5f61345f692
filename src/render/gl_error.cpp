#include "render/gl_error.hpp"

#include "core/error.hpp"

#include <glad/gl.h>

namespace render {
namespace {

std::string name_of_error(GLenum error) {
    switch (error) {
        case GL_INVALID_ENUM:
            return "GL_INVALID_ENUM";
        case GL_INVALID_VALUE:
            return "GL_INVALID_VALUE";
        case GL_INVALID_OPERATION:
            return "GL_INVALID_OPERATION";
        case GL_INVALID_FRAMEBUFFER_OPERATION:
            return "GL_INVALID_FRAMEBUFFER_OPERATION";
        case GL_OUT_OF_MEMORY:
            return "GL_OUT_OF_MEMORY";
        default:
            return "error " + std::to_string(error);
    }
}

}  // namespace

std::optional<std::string> take_gl_errors() {
    constexpr int most = 8;  // a lost context may report errors forever
    std::string names;
    for (int i = 0; i < most; ++i) {
        const GLenum error = glGetError();
        if (error == GL_NO_ERROR) break;
        names += (names.empty() ? "" : ", ") + name_of_error(error);
    }
    if (names.empty()) return std::nullopt;
    return names;
}

void throw_on_gl_error(const char* where) {
    if (const auto names = take_gl_errors())
        core::throw_failure(std::string("OpenGL refused to draw (") + where + "): " + *names);
}

}  // namespace render
