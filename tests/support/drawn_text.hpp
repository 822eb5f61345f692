#pragma once

#include <imgui.h>

#include <string>
#include <vector>

/// A run of letters that the last frame drew, in one window, on one line.
struct DrawnText {
    std::string text;
    std::string window;
    ImVec2 low{};             ///< upper left of the letters
    ImVec2 high{};            ///< lower right
    bool cut_beside = false;  ///< letters are cut off on the left or the right
    bool cut_above_below = false;
    ImVec2 middle() const { return {(low.x + high.x) / 2, (low.y + high.y) / 2}; }
};

/// Reads what ImGui's draw data say, after ImGui::Render(): the letters are found again by their places in the font
/// texture. Letters of which nothing shows are not there.
std::vector<DrawnText> drawn_texts(const ImDrawData& data);

/// "Weight", "178 cm": what stands on the screen where it should not, one sentence each: letters cut off (above and
/// below only where nothing can be scrolled), beyond the window, or over other letters of the same window.
std::vector<std::string> faults_of(const std::vector<DrawnText>& texts, ImVec2 display);
