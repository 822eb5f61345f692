#pragma once

#include "session/preferences.hpp"
#include "widgets/fonts.hpp"
#include "widgets/theme.hpp"
#include "window/input_queue.hpp"
#include "window/window.hpp"

#include <array>
#include <optional>
#include <span>

namespace window {

/// ImGui with its GLFW and OpenGL backends on one window. Writes no files.
class ImGuiLayer {
  public:
    /// `strings` must outlive this; the panels speak by them.
    ImGuiLayer(window::Window& window, const core::Strings& strings);
    ~ImGuiLayer();
    ImGuiLayer(const ImGuiLayer&) = delete;
    ImGuiLayer& operator=(const ImGuiLayer&) = delete;

    /// Begins a frame with this input; fonts and distances follow the window's content scale and, like colours, the
    /// preferences.
    void begin_frame(std::span<const window::InputEvent> input, const session::Preferences& preferences);
    /// Draws what was put together over what the window holds.
    void end_frame();

    const widgets::Theme& theme() const { return theme_; }

  private:
    void take(const window::InputEvent& event);
    void follow_scale(const session::Preferences& preferences);

    window::Window& window_;
    platform::InterfaceFaces faces_;
    const core::Strings& strings_;
    std::optional<ImVec2> pointer_;  ///< where the events that were taken have left it
    std::array<bool, 3> buttons_{};
    widgets::Theme theme_;
};

}  // namespace window
