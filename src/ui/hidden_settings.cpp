#include "ui/hidden_settings.hpp"

#include "document/parameters.hpp"
#include "ui/field_text.hpp"

namespace ui {

void hidden_settings_line(const RowContext& context, std::span<const std::string_view> fields, bool girths_too) {
    const widgets::Theme& theme = context.theme;
    std::string names;
    const auto add = [&](const std::string& name) { names += (names.empty() ? "" : ", ") + name; };
    for (const std::string_view field : fields) {
        const core::Parameter& row = document::parameter(field);
        if (document::get_field(context.draft, field) != default_value(row)) add(core::label_text(*theme.strings, row));
    }
    if (girths_too && shape::any_known(context.draft.document.girths_cm)) add(theme.say("girths.title"));
    if (names.empty()) return;
    ImGui::PushFont(theme.fonts.small);
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(theme.say("detail.hidden", fmt::arg("names", names)).c_str());
    ImGui::PopTextWrapPos();
    ImGui::PopFont();
}

}  // namespace ui
