#include "ui/why.hpp"

#include "ui/field_rows.hpp"

namespace ui {

namespace {

constexpr float text_ems = 24;  // width of the text, in ems
constexpr const char* pinned = "pinned";

void explanation(const widgets::Theme& theme, const study::Why& why) {
    ImGui::PushTextWrapPos(ImGui::GetCursorPosX() + ImGui::GetFontSize() * text_ems);
    ImGui::TextUnformatted(theme.strings->say(why.how).c_str());
    ImGui::TextDisabled("%s", theme.say("why.grade", fmt::arg("grade", grade_text(theme, why.grade))).c_str());
    ImGui::PushStyleColor(ImGuiCol_Text, theme.palette.dim_text);
    ImGui::TextUnformatted(theme.say("why.source", fmt::arg("source", why.source)).c_str());
    ImGui::PopStyleColor();
    ImGui::PopTextWrapPos();
}

}  // namespace

const char* grade_text(const widgets::Theme& theme, char grade) {
    switch (grade) {
        case 'A':
            return theme.say("why.grade-a");
        case 'B':
            return theme.say("why.grade-b");
        default:
            return theme.say("why.grade-c");
    }
}

bool framed_area(const widgets::Theme& theme, const char* id, ImVec2 size) {
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const bool pressed = ImGui::InvisibleButton(id, size);
    const bool focused = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
    if (focused || ImGui::IsItemHovered()) {
        const ImVec2 margin{theme.px(4), 0};
        ImGui::GetWindowDrawList()->AddRect({corner.x - margin.x, corner.y},
                                            {corner.x + size.x + margin.x, corner.y + size.y},
                                            ImGui::GetColorU32(focused ? theme.palette.accent : theme.palette.line),
                                            theme.px(3), 0, theme.px(focused ? 2 : 1));
    }
    return pressed;
}

void why_area(const widgets::Theme& theme, const char* id, ImVec2 size, const study::Why& why) {
    ImGui::PushID(id);
    if (framed_area(theme, "why", size)) ImGui::OpenPopup(pinned);
    const bool focused = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
    const bool hovered = ImGui::IsItemHovered();
    if ((focused || (hovered && widgets::mouse_rests())) && !ImGui::IsPopupOpen(pinned)) {
        widgets::place_tooltip_beside_item();
        ImGui::BeginTooltip();
        explanation(theme, why);
        ImGui::EndTooltip();
    }
    if (ImGui::BeginPopup(pinned)) {
        explanation(theme, why);
        ImGui::EndPopup();
    }
    ImGui::PopID();
}

void why_last_item(const widgets::Theme& theme, const char* id, const study::Why& why) {
    const ImVec2 after = ImGui::GetCursorScreenPos();
    const ImVec2 low = ImGui::GetItemRectMin();
    const ImVec2 high = ImGui::GetItemRectMax();
    ImGui::SetCursorScreenPos(low);
    why_area(theme, id, {high.x - low.x, high.y - low.y}, why);
    ImGui::SetCursorScreenPos(after);
}

}  // namespace ui
