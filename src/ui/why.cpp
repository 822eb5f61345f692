#include "ui/why.hpp"

#include "ui/field_rows.hpp"

namespace ui {

const char* grade_text(char grade) {
    switch (grade) {
        case 'A':
            return "A, read at the source";
        case 'B':
            return "B, derived from such data";
        default:
            return "C, widely quoted or judgement";
    }
}

void why_tooltip(const document::Why& why) {
    if (!ImGui::IsItemHovered() || tooltip_pending()) return;
    ImGui::BeginTooltip();
    ImGui::PushTextWrapPos(ImGui::GetFontSize() * 24);
    ImGui::TextUnformatted(why.how.c_str());
    ImGui::TextDisabled("Grade %s", grade_text(why.grade));
    ImGui::PushStyleColor(ImGuiCol_Text, ImGui::GetStyleColorVec4(ImGuiCol_TextDisabled));
    ImGui::TextUnformatted(why.source.c_str());
    ImGui::PopStyleColor();
    ImGui::PopTextWrapPos();
    ImGui::EndTooltip();
}

}  // namespace ui
