#include "ui/file_menu.hpp"

#include "session/key_table.hpp"
#include "widgets/fitted.hpp"
#include "widgets/hint.hpp"
#include "widgets/plain_selectable.hpp"

#include <fmt/format.h>

namespace ui {

namespace {

constexpr const char* popup = "file-menu";

std::string name_of(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

/// A menu item for an action of the key table, with its key.
void item(const widgets::Theme& theme, const char* name, session::Actions& actions) {
    const std::string key(session::keyed_action(name).keys[0]);
    if (ImGui::MenuItem(theme.say(fmt::format("action.{}", name)), key.c_str()))
        actions.push_back(session::keyed_action(name).action());
}

void recent(const widgets::Theme& theme, const session::FileMenu& menu, session::Actions& actions) {
    if (menu.recent.empty()) return;
    ImGui::Separator();
    ImGui::TextDisabled("%s", theme.say("files.recent"));
    for (const session::RecentFile& file : menu.recent) {
        ImGui::PushID(file.path.c_str());
        const std::string name =
            name_of(file.path) + (file.missing ? fmt::format("  ({})", theme.say("files.missing")) : "");
        ImGui::BeginDisabled(file.missing);
        if (widgets::plain_selectable(name)) {
            actions.push_back(session::OpenFile{file.path});
            ImGui::CloseCurrentPopup();
        }
        ImGui::EndDisabled();
        widgets::hint(theme, file.path);
        ImGui::PopID();
    }
}

}  // namespace

std::string title_of(const widgets::Theme& theme, const session::FileMenu& menu) {
    const std::string name = menu.file.empty() ? theme.say("files.untitled") : menu.file;
    return menu.changed ? name + " *" : name;
}

void file_menu(const widgets::Theme& theme, const session::FileMenu& menu, float width, session::Actions& actions) {
    const std::string caption = widgets::fitted(theme.say("files.menu"), width - 2 * ImGui::GetStyle().FramePadding.x);
    if (ImGui::Button(caption.c_str(), {width, 0})) {
        ImGui::OpenPopup(popup);
        actions.push_back(session::ListRecent{});
    }
    widgets::hint(theme, theme.say("files.menu-help"));
    if (!ImGui::BeginPopup(popup)) return;
    ImGui::TextDisabled("%s", title_of(theme, menu).c_str());
    for (const char* name : {"presets", "open", "save", "save-as"}) item(theme, name, actions);
    recent(theme, menu, actions);
    ImGui::Separator();
    for (const char* name : {"export", "picture", "picture-with-panels", "copy-picture"}) item(theme, name, actions);
    if (ImGui::MenuItem(theme.say("files.pictures_menu"))) actions.push_back(session::ChoosePicturesFolder{});
    ImGui::Separator();
    item(theme, "quit", actions);
    ImGui::EndPopup();
}

}  // namespace ui
