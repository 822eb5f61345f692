#include "window/imgui_layer.hpp"

#include "ui/layout.hpp"
#include "widgets/focus_keys.hpp"
#include "widgets/imgui_versions.hpp"

#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>

#include <algorithm>
#include <cfloat>

namespace window {

namespace {
constexpr float least_frame_seconds = 1e-4F;  // ImGui requires a positive value, even if the clock was set back
constexpr float least_scale = 0.75F;
constexpr float most_scale = 4;
constexpr float least_text_scale = 0.5F;  // for windows that are too small for anything larger
}  // namespace

ImGuiLayer::ImGuiLayer(window::Window& window, const core::Strings& strings)
    : window_(window), faces_(platform::find_interface_faces()), strings_(strings), theme_{.scale = 0} {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    ImGui_ImplGlfw_InitForOpenGL(window.handle(), false);  // input comes frame by frame, from take()
    ImGui_ImplOpenGL3_Init("#version 330 core");
}

ImGuiLayer::~ImGuiLayer() {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplGlfw_Shutdown();
    ImGui::DestroyContext();
}

void ImGuiLayer::follow_scale(const session::Preferences& preferences) {
    // Where window units are larger than pixels (Wayland), ImGui uses them too; glyphs must still be made for pixels.
    ImGuiIO& io = ImGui::GetIO();
    const float pixels_a_unit = std::max(io.DisplayFramebufferScale.x, 1.0F);
    const float wish = std::clamp(window_.content_scale(), least_scale, most_scale) *
                       static_cast<float>(preferences.scale_percent) / 100;
    int width = 0;
    int height = 0;
    window_.framebuffer_size(width, height);
    const float content_scale =
        std::clamp(ui::largest_scale(static_cast<float>(width), static_cast<float>(height)), least_text_scale, wish);
    const float scale = content_scale / pixels_a_unit;
    const widgets::Palette& palette = widgets::palette_of(preferences.appearance);
    if (scale == theme_.scale && palette == theme_.palette) return;
    const bool same_size = scale == theme_.scale;
    theme_.scale = scale;
    theme_.strings = &strings_;
    theme_.palette = palette;
    widgets::apply_theme(theme_);
    if (same_size) return;
    if (theme_.fonts.text != nullptr) ImGui_ImplOpenGL3_DestroyFontsTexture();
    theme_.fonts = widgets::build_fonts(faces_, content_scale);
    io.FontGlobalScale = 1 / pixels_a_unit;
    ImGui_ImplOpenGL3_CreateFontsTexture();
}

void ImGuiLayer::take(const window::InputEvent& event) {
    using Kind = window::InputEvent::Kind;
    GLFWwindow* window = window_.handle();
    switch (event.kind) {
        case Kind::key:
            return ImGui_ImplGlfw_KeyCallback(window, event.code, event.scancode, event.action, event.modifiers);
        case Kind::character:
            return ImGui_ImplGlfw_CharCallback(window, static_cast<unsigned>(event.code));
        case Kind::button:
            if (event.code < static_cast<int>(buttons_.size()))
                buttons_[static_cast<std::size_t>(event.code)] = event.action != 0;
            return;
        case Kind::pointer:
            pointer_ = ImVec2(static_cast<float>(event.x), static_cast<float>(event.y));
            return;
        case Kind::wheel:
            return ImGui_ImplGlfw_ScrollCallback(window, event.x, event.y);
        case Kind::focus:
            return ImGui_ImplGlfw_WindowFocusCallback(window, event.action);
        case Kind::enter:
            return ImGui_ImplGlfw_CursorEnterCallback(window, event.action);
    }
}

void ImGuiLayer::begin_frame(std::span<const window::InputEvent> input, const session::Preferences& preferences) {
    for (const window::InputEvent& event : input) take(event);
    follow_scale(preferences);
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    // The backend sets the current mouse position; the frame must use the one after the events taken.
    ImGuiIO& io = ImGui::GetIO();
    io.DeltaTime = std::max(io.DeltaTime, least_frame_seconds);
    const bool pointer_is_here = widgets::pointer_to_come().x > -FLT_MAX;
    if (pointer_is_here && pointer_) widgets::set_pointer(*pointer_);
    for (int i = 0; i < static_cast<int>(buttons_.size()); ++i)
        widgets::set_button(i, buttons_[static_cast<std::size_t>(i)]);
    widgets::keep_action_keys_from_focus();
    ImGui::NewFrame();
}

void ImGuiLayer::end_frame() {
    ImGui::Render();
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

}  // namespace window
