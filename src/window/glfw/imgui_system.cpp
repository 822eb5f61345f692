#include "window/imgui_system.hpp"

#include "window/glfw/native_window.hpp"

#include <imgui.h>
#include <imgui_impl_glfw.h>

namespace window {

struct ImGuiSystem::State {
    GLFWwindow* window;
};

ImGuiSystem::ImGuiSystem(Window& window) : state_(std::make_unique<State>(State{window.native().glfw})) {
    ImGui_ImplGlfw_InitForOpenGL(window.native().glfw, false);  // input comes frame by frame, from take()
}

ImGuiSystem::~ImGuiSystem() {
    ImGui_ImplGlfw_Shutdown();
}

void ImGuiSystem::take(const InputEvent& event) {
    using Kind = InputEvent::Kind;
    GLFWwindow* window = state_->window;
    switch (event.kind) {
        case Kind::key:
            return ImGui_ImplGlfw_KeyCallback(window, event.code, event.scancode, event.action, event.modifiers);
        case Kind::character:
            return ImGui_ImplGlfw_CharCallback(window, static_cast<unsigned>(event.code));
        case Kind::wheel:
            return ImGui_ImplGlfw_ScrollCallback(window, event.x, event.y);
        case Kind::focus:
            return ImGui_ImplGlfw_WindowFocusCallback(window, event.action);
        case Kind::enter:
            return ImGui_ImplGlfw_CursorEnterCallback(window, event.action);
        case Kind::button:
        case Kind::pointer:
            return;
    }
}

void ImGuiSystem::begin_frame() {
    ImGui_ImplGlfw_NewFrame();
}

}  // namespace window
