#include "window/key_label.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

namespace window {

char key_label(int code, int scancode) {
    const char* name = glfwGetKeyName(code, scancode);
    return name != nullptr && name[0] >= 0 && name[1] == 0 ? name[0] : '\0';
}

}  // namespace window
