#pragma once

#include <imgui.h>

#include <string>
#include <vector>

/// A run of text drawn in the last frame, in one window, on one line.
struct DrawnText {
    std::string text;
    std::string window;
    ImVec2 low{};             ///< upper left of the letters
    ImVec2 high{};            ///< lower right
    bool cut_beside = false;  ///< glyphs are cut off on the left or right
    bool cut_above_below = false;
    ImVec2 middle() const { return {(low.x + high.x) / 2, (low.y + high.y) / 2}; }
};

/// Recovers texts from ImGui's draw data after ImGui::Render(): glyphs are identified by their place in the font
/// texture. Entirely hidden glyphs are missing.
std::vector<DrawnText> drawn_texts(const ImDrawData& data);

/// Misplaced texts ("Weight", "178 cm"), one sentence each: cut off (above and below only if the window cannot scroll),
/// outside the window, or overlapping other text in the same window.
std::vector<std::string> faults_of(const std::vector<DrawnText>& texts, ImVec2 display);
