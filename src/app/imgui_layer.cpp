#include "app/imgui_layer.hpp"

#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>

#include <algorithm>

namespace app {

namespace {
constexpr float least_scale = 0.75F;
constexpr float most_scale = 4;
}  // namespace

ImGuiLayer::ImGuiLayer(platform::Window& window, const core::Strings& strings)
    : window_(window), faces_(find_interface_faces()), strings_(strings), theme_{.scale = 0} {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    ImGui_ImplGlfw_InitForOpenGL(window.handle(), true);
    ImGui_ImplOpenGL3_Init("#version 330 core");
}

ImGuiLayer::~ImGuiLayer() {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplGlfw_Shutdown();
    ImGui::DestroyContext();
}

void ImGuiLayer::follow_scale(const ui::Preferences& preferences) {
    // Where the system counts windows in larger units than pixels (Wayland), ImGui does too; glyphs still need pixels.
    ImGuiIO& io = ImGui::GetIO();
    const float pixels_a_unit = std::max(io.DisplayFramebufferScale.x, 1.0F);
    const float content_scale = std::clamp(window_.content_scale(), least_scale, most_scale) *
                                static_cast<float>(preferences.scale_percent) / 100;
    const float scale = content_scale / pixels_a_unit;
    const ui::Palette& palette = preferences.appearance == ui::Appearance::light ? ui::light_palette : ui::dark_palette;
    if (scale == theme_.scale && palette == theme_.palette) return;
    const bool same_size = scale == theme_.scale;
    theme_.scale = scale;
    theme_.strings = &strings_;
    theme_.palette = palette;
    ui::apply_theme(theme_);
    if (same_size) return;
    if (theme_.fonts.text != nullptr) ImGui_ImplOpenGL3_DestroyFontsTexture();
    theme_.fonts = build_fonts(faces_, content_scale);
    io.FontGlobalScale = 1 / pixels_a_unit;
    ImGui_ImplOpenGL3_CreateFontsTexture();
}

void ImGuiLayer::begin_frame(const ui::Preferences& preferences) {
    follow_scale(preferences);
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    ImGui::NewFrame();
}

void ImGuiLayer::end_frame() {
    ImGui::Render();
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

}  // namespace app
