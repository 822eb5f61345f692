#include "ui/file_menu.hpp"

#include "session/actions.hpp"
#include "widgets/fitted.hpp"

namespace ui {

namespace {

constexpr const char* popup = "file-menu";

std::string name_of(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

/// An action of the table with its key.
void item(const widgets::Theme& theme, const char* name, session::Requests& requests) {
    const std::string key(session::action(name).keys[0]);
    if (ImGui::MenuItem(theme.say(fmt::format("action.{}", name)), key.c_str())) session::action(name).ask(requests);
}

void recent(const widgets::Theme& theme, const session::FileMenu& menu, session::FileRequests& requests) {
    if (menu.recent.empty()) return;
    ImGui::Separator();
    ImGui::TextDisabled("%s", theme.say("files.recent"));
    for (const session::RecentFile& file : menu.recent) {
        const std::string label = name_of(file.path) + "##" + file.path;
        if (ImGui::MenuItem(label.c_str(), file.missing ? theme.say("files.missing") : nullptr, false, !file.missing))
            requests.open_file = file.path;
        if (ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled)) ImGui::SetTooltip("%s", file.path.c_str());
    }
}

}  // namespace

std::string title_of(const widgets::Theme& theme, const session::FileMenu& menu) {
    const std::string name = menu.file.empty() ? theme.say("files.untitled") : menu.file;
    return menu.changed ? name + " *" : name;
}

void file_menu(const widgets::Theme& theme, const session::FileMenu& menu, float width, session::Requests& requests) {
    session::FileRequests& files = requests.files;
    const std::string caption = widgets::fitted(theme.say("files.menu"), width - 2 * ImGui::GetStyle().FramePadding.x);
    if (ImGui::Button(caption.c_str(), {width, 0})) {
        ImGui::OpenPopup(popup);
        files.list_recent = true;
    }
    if (!ImGui::BeginPopup(popup)) return;
    ImGui::TextDisabled("%s", title_of(theme, menu).c_str());
    for (const char* name : {"presets", "open", "save", "save-as"}) item(theme, name, requests);
    recent(theme, menu, files);
    ImGui::Separator();
    for (const char* name : {"picture", "picture-with-panels"}) item(theme, name, requests);
    files.choose_pictures_folder |= ImGui::MenuItem(theme.say("files.pictures_menu"));
    ImGui::Separator();
    item(theme, "quit", requests);
    ImGui::EndPopup();
}

}  // namespace ui
