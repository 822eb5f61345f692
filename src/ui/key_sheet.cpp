#include "ui/key_sheet.hpp"

#include "ui/field_rows.hpp"
#include "ui/panel.hpp"
#include "widgets/fitted.hpp"
#include "widgets/hint.hpp"
#include "widgets/key_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ui {

namespace {

constexpr const char* popup = "keys";
constexpr float sheet_width = 520;
constexpr float list_height = 560;
constexpr float most_of_window = 0.9F;
constexpr float keys_share = 0.34F;  // of the width, for the keys before the text

struct GroupText {
    session::KeyGroup group;
    const char* key;
};
constexpr std::array groups{
    GroupText{session::KeyGroup::time, "keys.group-time"},
    GroupText{session::KeyGroup::view, "keys.group-view"},
    GroupText{session::KeyGroup::picture, "keys.group-picture"},
    GroupText{session::KeyGroup::document, "keys.group-document"},
    GroupText{session::KeyGroup::classroom, "keys.group-classroom"},
    GroupText{session::KeyGroup::panels, "keys.group-panels"},
    GroupText{session::KeyGroup::program, "keys.group-program"},
};

/// Keys for the focused control: they are ImGui's own, so not in the table of actions.
struct FocusKey {
    std::string_view keys;
    const char* text;
};
constexpr std::array focus_keys{
    FocusKey{"Up Down Left Right", "keys.move-focus"},
    FocusKey{"Space", "keys.press"},
    FocusKey{"Enter", "keys.type"},
    FocusKey{"Escape", "keys.leave"},
    FocusKey{"Delete", "keys.reset"},
    FocusKey{"Tab", "keys.next-text"},
};

std::string lower(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

std::string all_keys(const widgets::Theme& theme, const session::KeyedAction& action) {
    std::string text;
    for (const std::string_view keys : action.keys) {
        if (keys.empty()) continue;
        if (!text.empty()) text += ", ";
        text += widgets::keys_text(theme, keys);
    }
    return text;
}

bool matches(const std::string& search, const std::string& keys, const std::string& text) {
    return lower(keys + " " + text).find(search) != std::string::npos;
}

/// A line of the sheet; returns whether it was pressed.
bool line(const widgets::Theme& theme, const std::string& keys, const std::string& text) {
    const float left = ImGui::GetCursorPosX();
    const float width = ImGui::GetContentRegionAvail().x;
    const float keys_width = width * keys_share;
    const float text_width = width - keys_width - theme.px(letter_overhang);
    const ImVec2 text_size = ImGui::CalcTextSize(text.c_str(), nullptr, false, text_width);
    const ImVec2 keys_size = ImGui::CalcTextSize(keys.c_str(), nullptr, false, keys_width - theme.px(8));
    const float top = ImGui::GetCursorPosY();
    const bool pressed =
        ImGui::Selectable(("##" + text).c_str(), false, 0, {width, std::max(text_size.y, keys_size.y)});
    const float after = ImGui::GetCursorPosY();
    ImGui::SetCursorPos({left, top});
    ImGui::PushStyleColor(ImGuiCol_Text, theme.palette.accent);
    ImGui::PushTextWrapPos(left + keys_width - theme.px(8));
    ImGui::TextUnformatted(keys.c_str());
    ImGui::PopTextWrapPos();
    ImGui::PopStyleColor();
    ImGui::SetCursorPos({left + keys_width, top});
    ImGui::PushTextWrapPos(left + keys_width + text_width);
    ImGui::TextUnformatted(text.c_str());
    ImGui::PopTextWrapPos();
    ImGui::SetCursorPos({left, after});
    return pressed;
}

struct Found {
    bool any = false;
    bool pressed = false;
};

/// The matching lines of one group.
Found group_lines(const widgets::Theme& theme, const GroupText& group, const std::string& search,
                  session::Actions& actions) {
    bool any = false;
    bool pressed = false;
    for (const session::KeyedAction& action : session::keyed_actions()) {
        const std::string keys = all_keys(theme, action);
        const std::string text = theme.say(fmt::format("action.{}", action.name));
        if (action.group != group.group || !matches(search, keys, text)) continue;
        if (!any) widgets::heading(theme, theme.say(group.key));
        any = true;
        if (!line(theme, keys, text)) continue;
        actions.push_back(action.action());
        pressed = true;
    }
    return {.any = any, .pressed = pressed};
}

bool focus_lines(const widgets::Theme& theme, const std::string& search) {
    bool any = false;
    for (const FocusKey& key : focus_keys) {
        const std::string keys = widgets::keys_text(theme, key.keys);
        const std::string text = theme.say(key.text);
        if (!matches(search, keys, text)) continue;
        if (!any) widgets::heading(theme, theme.say("keys.group-focus"));
        any = true;
        line(theme, keys, text);
    }
    return any;
}

}  // namespace

void key_sheet(const widgets::Theme& theme, session::KeySheetState& state, session::Actions& actions) {
    if (state.open) {
        ImGui::OpenPopup(popup);
        state = {};
    }
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    ImGui::SetNextWindowPos({window.x / 2, window.y / 2}, ImGuiCond_Always, {0.5F, 0.5F});
    size_next_popup(theme, sheet_width);
    if (!ImGui::BeginPopup(popup)) return;
    // Closes immediately, although the search has the focus and would take the first Escape.
    if (ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_Escape))) ImGui::CloseCurrentPopup();
    widgets::heading(theme, theme.say("keys.title"));
    if (ImGui::IsWindowAppearing()) ImGui::SetKeyboardFocusHere();
    ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x);
    const std::string what = widgets::fitted(theme.say("keys.search"),
                                             ImGui::GetContentRegionAvail().x - 3 * ImGui::GetStyle().FramePadding.x);
    ImGui::InputTextWithHint("##search", what.c_str(), state.search.data(), state.search.size());
    widgets::hint(theme, theme.say("keys.search-help"));
    const std::string search = lower(state.search.data());
    // The list scrolls below the search box, which stays.
    const float most = window.y * most_of_window - ImGui::GetCursorPosY() - 2 * ImGui::GetStyle().WindowPadding.y;
    ImGui::BeginChild("list", {0, std::min(theme.px(list_height), most)}, false, ImGuiWindowFlags_NavFlattened);
    ImGui::PushFont(theme.fonts.small);
    bool any = false;
    bool pressed = false;
    for (const GroupText& group : groups) {
        const Found found = group_lines(theme, group, search, actions);
        any |= found.any;
        pressed |= found.pressed;
    }
    any |= focus_lines(theme, search);
    if (!any) ImGui::TextDisabled("%s", theme.say("keys.nothing"));
    ImGui::PopFont();
    ImGui::EndChild();
    if (pressed) ImGui::CloseCurrentPopup();
    ImGui::EndPopup();
}

}  // namespace ui
