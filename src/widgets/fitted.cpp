#include "widgets/fitted.hpp"

#include "core/letters.hpp"

#include <algorithm>
#include <cfloat>
#include <vector>

namespace widgets {

namespace {

/// Splits `text` into lines as ImGui would wrap it.
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
        text.resize(core::without_last_letter(text).size());
    }
    return text + dots;
}

std::string line_broken(const ImFont& font, std::string_view text, float width) {
    const auto width_of = [&](std::string_view words) {
        return font.CalcTextSizeA(font.FontSize, FLT_MAX, 0, words.data(), words.data() + words.size()).x;
    };
    std::string broken;
    std::size_t line = 0;  // start of the line in `text`
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \n", at + 1), text.size());
        if (text[at] == '\n') {
            line = at + 1;
        } else if (at > line && text[at] == ' ' && width_of(text.substr(line, end - line)) > width) {
            broken += '\n';
            line = ++at;
            continue;
        }
        broken += text.substr(at, end - at);
        at = end;
    }
    return broken;
}

void paragraph_text(std::string_view text) {
    const float room = ImGui::GetContentRegionAvail().x;
    ImGui::PushTextWrapPos();  // wraps a word that is wider than the line
    ImGui::TextUnformatted(line_broken(*ImGui::GetFont(), text, room - 1).c_str());
    ImGui::PopTextWrapPos();
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

}  // namespace widgets
