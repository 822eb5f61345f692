#include "ui/file_menu.hpp"

#include "ui/actions.hpp"
#include "ui/fitted.hpp"

namespace ui {

namespace {

constexpr const char* popup = "file-menu";

std::string name_of(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

/// An action of the table with its key.
void item(const Theme& theme, const char* name, Requests& requests) {
    const std::string key(action(name).keys[0]);
    if (ImGui::MenuItem(theme.say(fmt::format("action.{}", name)), key.c_str())) action(name).ask(requests);
}

void recent(const Theme& theme, const FileMenu& menu, FileRequests& requests) {
    if (menu.recent.empty()) return;
    ImGui::Separator();
    ImGui::TextDisabled("%s", theme.say("files.recent"));
    for (const RecentFile& file : menu.recent) {
        const std::string label = name_of(file.path) + "##" + file.path;
        if (ImGui::MenuItem(label.c_str(), file.missing ? theme.say("files.missing") : nullptr, false, !file.missing))
            requests.open_file = file.path;
        if (ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled)) ImGui::SetTooltip("%s", file.path.c_str());
    }
}

}  // namespace

std::string title_of(const Theme& theme, const FileMenu& menu) {
    const std::string name = menu.file.empty() ? theme.say("files.untitled") : menu.file;
    return menu.changed ? name + " *" : name;
}

void file_menu(const Theme& theme, const FileMenu& menu, float width, Requests& requests) {
    FileRequests& files = requests.files;
    const std::string caption = fitted(theme.say("files.menu"), width - 2 * ImGui::GetStyle().FramePadding.x);
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
