#include "ui/value_box.hpp"

#include "ui/field_text.hpp"

namespace ui {

namespace {

/// Applies the typed text, or keeps the reason why it was refused.
void commit(RowContext& context, const core::Parameter& row) {
    session::Typing& typing = context.typing;
    typing.field.clear();
    typing.refused_field.clear();
    Entry entry = read_entry(context.theme, row, typing.text.data(), context.units);
    if (entry.refusal.empty()) {
        document::set_field(context.draft, row.name, entry.value);
        return;
    }
    typing.refused_field = row.name;
    typing.refusal = std::move(entry.refusal);
}

}  // namespace

void value_box(RowContext& context, const core::Parameter& row, double value) {
    session::Typing& typing = context.typing;
    if (typing.field != row.name) {
        std::array<char, 48> shown{};
        value_text(context.theme, row, value, context.units).copy(shown.data(), shown.size() - 1);
        if (typing.focus_next == row.name) {
            ImGui::SetKeyboardFocusHere();
            typing.focus_next.clear();
        }
        ImGui::InputText("##value", shown.data(), shown.size(), ImGuiInputTextFlags_AutoSelectAll);
        if (!ImGui::IsItemActive()) return;
        typing.field = row.name;
        typing.text = typing.shown = shown;
        return;
    }
    ImGui::InputText("##value", typing.text.data(), typing.text.size(), ImGuiInputTextFlags_AutoSelectAll);
    // Escape restores the old text; this, like typing the same text again, is not an entry.
    if (ImGui::IsItemDeactivatedAfterEdit() && typing.text != typing.shown)
        commit(context, row);
    else if (!ImGui::IsItemActive())
        typing.field.clear();
}

void refusal_line(const RowContext& context, std::string_view field) {
    if (context.typing.refused_field == field) warning_line(context.theme, context.typing.refusal);
}

void warning_line(const widgets::Theme& theme, const std::string& sentence) {
    ImGui::PushFont(theme.fonts.small);
    ImGui::PushStyleColor(ImGuiCol_Text, theme.palette.warning);
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(fmt::format("! {}", sentence).c_str());
    ImGui::PopTextWrapPos();
    ImGui::PopStyleColor();
    ImGui::PopFont();
}

}  // namespace ui
