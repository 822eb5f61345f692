#include "window/imgui_layer.hpp"

#include "render/load_gl.hpp"
#include "ui/layout.hpp"
#include "widgets/focus_keys.hpp"
#include "widgets/imgui_versions.hpp"

#include <imgui.h>
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
    system_.emplace(window);
    ImGui_ImplOpenGL3_Init(render::shader_version());
}

ImGuiLayer::~ImGuiLayer() {
    ImGui_ImplOpenGL3_Shutdown();
    system_.reset();
    ImGui::DestroyContext();
}

void ImGuiLayer::follow_scale(const session::Preferences& preferences, std::string_view names) {
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
    const bool same_size = scale == theme_.scale && !further_.add(names);
    if (same_size && palette == theme_.palette) return;
    theme_.scale = scale;
    theme_.strings = &strings_;
    theme_.palette = palette;
    widgets::apply_theme(theme_);
    if (same_size) return;
    if (theme_.fonts.text != nullptr) ImGui_ImplOpenGL3_DestroyFontsTexture();
    theme_.fonts = widgets::build_fonts(faces_, content_scale, further_.faces());
    io.FontGlobalScale = 1 / pixels_a_unit;
    ImGui_ImplOpenGL3_CreateFontsTexture();
}

void ImGuiLayer::take(const InputEvent& event) {
    using Kind = InputEvent::Kind;
    if (event.kind == Kind::button) {
        if (event.code < static_cast<int>(buttons_.size()))
            buttons_[static_cast<std::size_t>(event.code)] = event.action != 0;
    } else if (event.kind == Kind::pointer) {
        pointer_ = ImVec2(static_cast<float>(event.x), static_cast<float>(event.y));
    } else {
        system_->take(event);
    }
}

void ImGuiLayer::begin_frame(std::span<const window::InputEvent> input, const session::Preferences& preferences,
                             std::string_view names) {
    for (const window::InputEvent& event : input) take(event);
    follow_scale(preferences, names);
    ImGui_ImplOpenGL3_NewFrame();
    system_->begin_frame();
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
