#include "ui/fitted.hpp"

#include <algorithm>
#include <vector>

namespace ui {

namespace {

/// The lines into which ImGui would break `text`.
std::vector<std::string> lines_of(const char* text, float width) {
    std::vector<std::string> lines;
    const char* end = text + std::string_view(text).size();
    const ImFont& font = *ImGui::GetFont();
    const float scale = ImGui::GetFontSize() / font.FontSize;
    while (text < end) {
        const char* stop = font.CalcWordWrapPositionA(scale, text, end, width);
        stop = std::max(stop, text + 1);
        lines.emplace_back(text, stop);
        text = stop;
        while (text < end && *text == ' ') ++text;
    }
    return lines;
}

float inner_width(float width) {
    return std::max(width - 2 * ImGui::GetStyle().FramePadding.x, 1.0F);
}

}  // namespace

std::string fitted(std::string text, float width) {
    if (ImGui::CalcTextSize(text.c_str()).x <= width) return text;
    constexpr const char* dots = "...";
    while (!text.empty() && ImGui::CalcTextSize((text + dots).c_str()).x > width) {
        while (text.size() > 1 && (text.back() & 0xC0) == 0x80) text.pop_back();  // the rest of a UTF-8 letter
        text.pop_back();
    }
    return text + dots;
}

float wrapped_button_height(const char* caption, float width, float least_height) {
    const float text = ImGui::CalcTextSize(caption, nullptr, false, inner_width(width)).y;
    return std::max(text + 2 * ImGui::GetStyle().FramePadding.y, least_height);
}

bool wrapped_button(const Theme& theme, const char* caption, float width, float least_height) {
    const float height = wrapped_button_height(caption, width, least_height);
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    ImGui::PushID(caption);
    const bool pressed = ImGui::Button("##caption", {width, height});
    ImGui::PopID();
    const std::vector<std::string> lines = lines_of(caption, inner_width(width));
    float y = corner.y + (height - static_cast<float>(lines.size()) * ImGui::GetFontSize()) / 2;
    ImGui::PushClipRect(corner, {corner.x + width, corner.y + height + theme.px(1)}, true);
    for (const std::string& line : lines) {
        const float x = corner.x + (width - ImGui::CalcTextSize(line.c_str()).x) / 2;
        ImGui::GetWindowDrawList()->AddText({x, y}, ImGui::GetColorU32(ImGuiCol_Text), line.c_str());
        y += ImGui::GetFontSize();
    }
    ImGui::PopClipRect();
    return pressed;
}

}  // namespace ui
