#include "ui/export_popup.hpp"

#include "session/export_command.hpp"
#include "ui/panel.hpp"
#include "widgets/fitted.hpp"
#include "widgets/heading.hpp"
#include "widgets/hint.hpp"
#include "widgets/plain_selectable.hpp"
#include "widgets/segments.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

namespace ui {

namespace {

using session::ExportKind;

constexpr const char* popup = "export";
constexpr float popup_width = 440;

std::string key_of(ExportKind kind) {
    return fmt::format("export.{}", core::name_of(kind));
}

void label(const widgets::Theme& theme, const char* key) {
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(theme.say(key));
    ImGui::PopTextWrapPos();
}

/// A label above a text field, with the tooltip "<key>-help".
template <std::size_t Size>
void text_row(const widgets::Theme& theme, const char* key, std::array<char, Size>& text, const char* when_empty = "") {
    label(theme, key);
    ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x);
    ImGui::PushID(key);
    ImGui::InputTextWithHint("##line", when_empty, text.data(), text.size());
    ImGui::PopID();
    widgets::hint(theme, theme.say(fmt::format("{}-help", key)));
}

void kind_row(const widgets::Theme& theme, session::ExportState& state) {
    std::vector<std::string> captions;
    for (const ExportKind kind : core::all_values<ExportKind>()) captions.emplace_back(theme.say(key_of(kind)));
    const auto pressed = widgets::segments(
        theme,
        {.id = "kinds",
         .captions = captions,
         .chosen = static_cast<std::size_t>(state.kind),
         .width = ImGui::GetContentRegionAvail().x},
        [&](std::size_t i) { widgets::hint(theme, theme.say(key_of(static_cast<ExportKind>(i)) + "-help")); });
    if (!pressed) return;
    state.kind = static_cast<ExportKind>(*pressed);
    state.format = 0;
}

/// The lesson to export, by its title.
void lesson_row(const widgets::Theme& theme, const std::vector<lesson::Listed>& lessons, session::ExportState& state) {
    if (!is_of_lesson(state.kind) || state.lesson >= lessons.size()) return;
    label(theme, "lesson.menu");
    const float width = ImGui::GetContentRegionAvail().x;
    const float arrow = ImGui::GetFrameHeight() + 2 * ImGui::GetStyle().FramePadding.x;
    ImGui::SetNextItemWidth(width);
    const bool open =
        ImGui::BeginCombo("##lesson", widgets::fitted(lessons[state.lesson].title, width - arrow).c_str());
    if (!open) return widgets::hint(theme, lessons[state.lesson].summary);
    for (std::size_t i = 0; i < lessons.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        if (widgets::plain_selectable(lessons[i].title, i == state.lesson)) {
            state.lesson = i;
            ImGui::CloseCurrentPopup();
        }
        ImGui::PopID();
    }
    ImGui::EndCombo();
}

void format_row(const widgets::Theme& theme, session::ExportState& state) {
    std::vector<std::string> captions;
    for (const std::string_view format : formats_of(state.kind))
        captions.emplace_back(format == "/" ? theme.say("export.folder-of-files") : std::string(format.substr(1)));
    if (captions.size() < 2) return;
    label(theme, "export.format");
    const auto pressed = widgets::segments(theme,
                                           {.id = "formats",
                                            .captions = captions,
                                            .chosen = static_cast<std::size_t>(state.format),
                                            .width = ImGui::GetContentRegionAvail().x},
                                           [&](std::size_t) { widgets::hint(theme, theme.say("export.format-help")); });
    if (pressed) state.format = static_cast<int>(*pressed);
}

/// The folder as text, with buttons to choose another and to look into it.
void folder_row(const widgets::Theme& theme, session::ExportState& state, session::Actions& actions) {
    text_row(theme, "export.folder", state.folder);
    const float half = (ImGui::GetContentRegionAvail().x - ImGui::GetStyle().ItemSpacing.x) / 2;
    const char *choose = theme.say("export.choose-folder"), *open = theme.say("export.open-folder");
    const float height =
        std::max(widgets::wrapped_button_height(choose, half), widgets::wrapped_button_height(open, half));
    if (widgets::wrapped_button(theme, choose, half, height)) {
        actions.push_back(session::ChooseExportFolder{});
        ImGui::CloseCurrentPopup();
    }
    widgets::hint(theme, theme.say("export.choose-folder-help"));
    ImGui::SameLine();
    if (widgets::wrapped_button(theme, open, half, height)) actions.push_back(session::OpenExportFolder{});
    widgets::hint(theme, theme.say("export.open-folder-help"));
}

void start_row(const widgets::Theme& theme, const session::ExportState& state, session::Actions& actions) {
    const float width = ImGui::GetContentRegionAvail().x;
    if (state.running) {
        if (widgets::wrapped_button(theme, theme.say("files.cancel"), width))
            actions.push_back(session::CancelExport{});
        return widgets::hint(theme, theme.say("export.cancel-help"));
    }
    if (widgets::wrapped_button(theme, theme.say("export.start"), width)) actions.push_back(session::StartExport{});
    widgets::hint(theme, theme.say("export.start-help"));
}

void words(const session::ExportState& state) {
    if (state.words.empty()) return;
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(state.words.c_str());
    ImGui::PopTextWrapPos();
}

}  // namespace

void export_popup(const widgets::Theme& theme, const ExportInput& input, session::ExportState& state,
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
    lesson_row(theme, input.lessons, state);
    format_row(theme, state);
    if (has_size(state.kind)) text_row(theme, "export.size", state.size, default_size(state.kind, input.draft).c_str());
    folder_row(theme, state, actions);
    text_row(theme, "export.name", state.name);
    ImGui::Checkbox("##replaces", &state.replaces);
    widgets::hint(theme, theme.say("export.replace-help"));
    ImGui::SameLine();
    label(theme, "export.replace");
    ImGui::EndDisabled();
    start_row(theme, state, actions);
    words(state);
    ImGui::EndPopup();
}

}  // namespace ui
