// Dear ImGui's own backend asks OpenGL for the state that it finds, in order to put it back. In a browser each question
// waits for the process that draws, so that a frame takes 120 ms with a software renderer. What `render` leaves behind
// is known, and is answered here.
#include <GLES3/gl3.h>

namespace {

void known_state(GLenum name, GLint* value) {
    switch (name) {
        case GL_MAJOR_VERSION:
            *value = 3;
            return;
        case GL_ACTIVE_TEXTURE:
            *value = GL_TEXTURE0;
            return;
        case GL_BLEND_SRC_RGB:
        case GL_BLEND_SRC_ALPHA:
            *value = GL_ONE;
            return;
        case GL_BLEND_EQUATION_RGB:
        case GL_BLEND_EQUATION_ALPHA:
            *value = GL_FUNC_ADD;
            return;
        case GL_VIEWPORT:
        case GL_SCISSOR_BOX:
            value[0] = value[1] = 0;
            value[2] = value[3] = 1;
            return;
        default:
            *value = 0;
    }
}

GLboolean nothing_enabled(GLenum /*name*/) {
    return GL_FALSE;
}

}  // namespace

#define glGetIntegerv known_state
#define glIsEnabled nothing_enabled
#include "backends/imgui_impl_opengl3.cpp"
