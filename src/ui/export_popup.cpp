#include "ui/export_popup.hpp"

#include "session/export_command.hpp"
#include "ui/panel.hpp"
#include "widgets/fitted.hpp"
#include "widgets/heading.hpp"
#include "widgets/segments.hpp"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace ui {

namespace {

using session::ExportKind;

constexpr const char* popup = "export";
constexpr float popup_width = 440;

/// A label above a text field.
template <std::size_t Size>
void text_row(const widgets::Theme& theme, const char* key, std::array<char, Size>& text, const char* when_empty = "") {
    ImGui::TextUnformatted(theme.say(key));
    ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x);
    ImGui::PushID(key);
    ImGui::InputTextWithHint("##line", when_empty, text.data(), text.size());
    ImGui::PopID();
}

void kind_row(const widgets::Theme& theme, session::ExportState& state) {
    std::vector<std::string> captions;
    for (const ExportKind kind : core::all_values<ExportKind>())
        captions.emplace_back(theme.say(fmt::format("export.{}", core::name_of(kind))));
    const auto pressed = widgets::segments(theme, {.id = "kinds",
                                                   .captions = captions,
                                                   .chosen = static_cast<std::size_t>(state.kind),
                                                   .width = ImGui::GetContentRegionAvail().x});
    if (!pressed) return;
    state.kind = static_cast<ExportKind>(*pressed);
    state.format = 0;
}

void format_row(const widgets::Theme& theme, session::ExportState& state) {
    std::vector<std::string> captions;
    for (const std::string_view format : formats_of(state.kind))
        captions.emplace_back(format == "/" ? theme.say("export.folder-of-files") : std::string(format.substr(1)));
    if (captions.size() < 2) return;
    ImGui::TextUnformatted(theme.say("export.format"));
    const auto pressed = widgets::segments(theme, {.id = "formats",
                                                   .captions = captions,
                                                   .chosen = static_cast<std::size_t>(state.format),
                                                   .width = ImGui::GetContentRegionAvail().x});
    if (pressed) state.format = static_cast<int>(*pressed);
}

void words(const session::ExportState& state) {
    if (state.words.empty()) return;
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(state.words.c_str());
    ImGui::PopTextWrapPos();
}

}  // namespace

void export_popup(const widgets::Theme& theme, const document::Scenario& draft, session::ExportState& state,
                  session::Actions& actions) {
    if (state.open) ImGui::OpenPopup(popup);
    state.open = false;
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    ImGui::SetNextWindowPos({window.x / 2, window.y / 2}, ImGuiCond_Always, {0.5F, 0.5F});
    size_next_popup(theme, popup_width);
    if (!ImGui::BeginPopup(popup)) return;
    widgets::heading(theme, theme.say("export.title"));
    ImGui::BeginDisabled(state.running);
    kind_row(theme, state);
    format_row(theme, state);
    if (has_size(state.kind)) text_row(theme, "export.size", state.size, default_size(state.kind, draft).c_str());
    text_row(theme, "export.folder", state.folder);
    text_row(theme, "export.name", state.name);
    ImGui::Checkbox("##replaces", &state.replaces);
    ImGui::SameLine();
    ImGui::TextUnformatted(theme.say("export.replace"));
    ImGui::EndDisabled();
    const float width = ImGui::GetContentRegionAvail().x;
    if (state.running) {
        if (widgets::wrapped_button(theme, theme.say("files.cancel"), width))
            actions.push_back(session::CancelExport{});
    } else if (widgets::wrapped_button(theme, theme.say("export.start"), width)) {
        actions.push_back(session::StartExport{});
    }
    words(state);
    ImGui::EndPopup();
}

}  // namespace ui
