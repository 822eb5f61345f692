#pragma once

#include "app/interface_font.hpp"
#include "platform/input_queue.hpp"
#include "platform/window.hpp"
#include "ui/preferences.hpp"
#include "ui/theme.hpp"

#include <array>
#include <optional>
#include <span>

namespace app {

/// ImGui with its GLFW and OpenGL backends on one window. Writes no files.
class ImGuiLayer {
  public:
    /// `strings` must outlive this; the panels speak by them.
    ImGuiLayer(platform::Window& window, const core::Strings& strings);
    ~ImGuiLayer();
    ImGuiLayer(const ImGuiLayer&) = delete;
    ImGuiLayer& operator=(const ImGuiLayer&) = delete;

    /// Begins a frame with this input; fonts and distances follow the window's content scale and, like colours, the
    /// preferences.
    void begin_frame(std::span<const platform::InputEvent> input, const ui::Preferences& preferences);
    /// Draws what was put together over what the window holds.
    void end_frame();

    const ui::Theme& theme() const { return theme_; }

  private:
    void take(const platform::InputEvent& event);
    void follow_scale(const ui::Preferences& preferences);

    platform::Window& window_;
    InterfaceFaces faces_;
    const core::Strings& strings_;
    std::optional<ImVec2> pointer_;  ///< where the events that were taken have left it
    std::array<bool, 3> buttons_{};
    ui::Theme theme_;
};

}  // namespace app
