#include "ui/preferences_popup.hpp"

#include "session/key_table.hpp"
#include "ui/field_rows.hpp"
#include "ui/panel.hpp"
#include "widgets/key_words.hpp"
#include "widgets/segments.hpp"

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr const char* popup = "preferences";
constexpr float popup_width = 320;
constexpr std::size_t longest_address = 400;  // characters

/// A label and a choice of two; changes `value`. The tooltip shows the key of `action`.
template <class Value>
void pair_row(const widgets::Theme& theme, std::string_view action, const std::array<const char*, 3>& texts,
              Value& value) {
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(theme.say(texts[0]));
    ImGui::PopTextWrapPos();
    const std::array<std::string, 2> captions{theme.say(texts[1]), theme.say(texts[2])};
    const auto pressed =
        widgets::segments(theme,
                          {.id = texts[0],
                           .captions = captions,
                           .chosen = static_cast<std::size_t>(value),
                           .width = ImGui::GetContentRegionAvail().x},
                          [&](std::size_t) { widgets::hint(theme, widgets::action_tip(theme, action)); });
    if (pressed) value = static_cast<Value>(*pressed);
}

void scale_row(const widgets::Theme& theme, session::Preferences& preferences) {
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(theme.say("preferences.scale"));
    ImGui::PopTextWrapPos();
    constexpr std::array percents{75, 100, 125, 150, 175, 200, 225, 250};
    static_assert(percents.front() == session::least_scale_percent && percents.back() == session::most_scale_percent);
    std::vector<std::string> captions;
    for (const int percent : percents) captions.push_back(fmt::format("{} %", percent));
    const auto at = std::ranges::find(percents, preferences.scale_percent);
    const auto pressed = widgets::segments(
        theme,
        {.id = "scale",
         .captions = captions,
         .chosen = at == percents.end() ? std::nullopt : std::optional<std::size_t>(at - percents.begin()),
         .width = ImGui::GetContentRegionAvail().x},
        [&](std::size_t) {
            widgets::hint(theme, widgets::action_tip(theme, "larger"), widgets::action_tip(theme, "smaller"));
        });
    if (pressed) preferences.scale_percent = percents[*pressed];
}

/// Each language by its own name, whatever the window's language.
void language_row(const widgets::Theme& theme, std::span<const core::Language> languages,
                  session::Preferences& preferences) {
    if (languages.size() < 2) return;
    ImGui::TextUnformatted(theme.say("preferences.language"));
    std::vector<std::string> names;
    std::optional<std::size_t> spoken;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        names.push_back(languages[i].name);
        if (languages[i].code == theme.strings->language()) spoken = i;
    }
    const auto pressed = widgets::segments(
        theme, {.id = "language", .captions = names, .chosen = spoken, .width = ImGui::GetContentRegionAvail().x},
        [&](std::size_t) { widgets::hint(theme, theme.say("preferences.language-help")); });
    if (pressed) preferences.language = languages[*pressed].code;
}

void small_help(const widgets::Theme& theme, const char* key) {
    ImGui::PushFont(theme.fonts.small);
    ImGui::PushTextWrapPos();
    ImGui::TextDisabled("%s", theme.say(key));
    ImGui::PopTextWrapPos();
    ImGui::PopFont();
}

/// Where the links that the window copies lead. A page in a browser knows its own address.
void link_address_row(const widgets::Theme& theme, session::Preferences& preferences) {
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(theme.say("preferences.link-address"));
    ImGui::PopTextWrapPos();
    std::array<char, longest_address + 1> text{};
    preferences.link_address.copy(text.data(), longest_address);
    ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x);
    if (ImGui::InputText("##link-address", text.data(), text.size(), ImGuiInputTextFlags_AutoSelectAll))
        preferences.link_address = text.data();
    widgets::hint(theme, theme.say("preferences.link-address-help"));
    small_help(theme, "preferences.link-address-help");
}

}  // namespace

void preferences_popup(const widgets::Theme& theme, std::span<const core::Language> languages, session::State& state,
                       session::Actions& actions) {
    if (state.panels.open_preferences) ImGui::OpenPopup(popup);
    state.panels.open_preferences = false;
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    ImGui::SetNextWindowPos({window.x / 2, window.y / 2}, ImGuiCond_Always, {0.5F, 0.5F});
    size_next_popup(theme, popup_width);
    if (!ImGui::BeginPopup(popup)) return;
    session::Preferences preferences = state.preferences;
    bool classroom = class_in(state.mode) != nullptr;
    widgets::heading(theme, theme.say("preferences.title"));
    pair_row(theme, "units", {"preferences.units", "preferences.metric", "preferences.imperial"}, preferences.units);
    small_help(theme, "preferences.units-help");
    pair_row(theme, "appearance", {"preferences.appearance", "preferences.dark", "preferences.light"},
             preferences.appearance);
    language_row(theme, languages, preferences);
    pair_row(theme, "detail", {"preferences.detail", "detail.full", "detail.simple"}, preferences.detail);
    pair_row(theme, "classroom", {"preferences.classroom", "preferences.off", "preferences.on"}, classroom);
    small_help(theme, "preferences.classroom-help");
    scale_row(theme, preferences);
    pair_row(theme, "animations", {"preferences.animations", "preferences.off", "preferences.on"},
             preferences.animations);
    small_help(theme, "preferences.animations-help");
    link_address_row(theme, preferences);
    if (preferences != state.preferences) actions.push_back(session::Prefer{preferences});
    if (classroom != (class_in(state.mode) != nullptr)) actions.push_back(session::ToggleClassroom{});
    ImGui::EndPopup();
}

}  // namespace ui
