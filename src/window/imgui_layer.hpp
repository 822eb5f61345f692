#pragma once

#include "session/preferences.hpp"
#include "widgets/fonts.hpp"
#include "widgets/theme.hpp"
#include "window/imgui_system.hpp"
#include "window/input_queue.hpp"
#include "window/window.hpp"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace window {

/// ImGui on one window, drawn by OpenGL. Writes no files.
class ImGuiLayer {
  public:
    /// `strings`, used by the panels, must outlive this.
    ImGuiLayer(window::Window& window, const core::Strings& strings);
    ~ImGuiLayer();
    ImGuiLayer(const ImGuiLayer&) = delete;
    ImGuiLayer& operator=(const ImGuiLayer&) = delete;

    /// Begins a frame with this input. Fonts and spacing follow the window's content scale and, like the colours, the
    /// preferences; the fonts get whatever letters `names` has.
    void begin_frame(std::span<const window::InputEvent> input, const session::Preferences& preferences,
                     std::string_view names);
    /// Draws the panels over the window's contents.
    void end_frame();

    const widgets::Theme& theme() const { return theme_; }

  private:
    void take(const window::InputEvent& event);
    void follow_scale(const session::Preferences& preferences, std::string_view names);

    window::Window& window_;
    platform::InterfaceFaces faces_;
    widgets::FurtherFaces further_;
    const core::Strings& strings_;
    std::optional<ImGuiSystem> system_;
    std::optional<ImVec2> pointer_;  ///< its position after the events taken so far
    std::array<bool, 3> buttons_{};
    widgets::Theme theme_;
};

}  // namespace window
