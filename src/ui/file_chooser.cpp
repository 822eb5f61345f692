#include "ui/file_chooser.hpp"

#include "core/letters.hpp"
#include "session/folder_listing.hpp"
#include "widgets/fitted.hpp"
#include "widgets/hint.hpp"
#include "widgets/plain_selectable.hpp"
#include "widgets/sentence.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

namespace ui {

namespace {

using Purpose = session::FileChooser::Purpose;
using Entry = session::FolderListing::Entry;
using Entries = std::vector<Entry>;

constexpr const char* popup = "file-chooser";
constexpr float widest = 640;
constexpr float highest = 520;
constexpr float around = 24;

/// `name` in the current folder; unchanged if it begins at the root or the home folder.
std::string path_of(const session::FileChooser& chooser, const std::string& name) {
    if (name.starts_with('/') || session::leads_home(name)) return name;
    return chooser.listing.folder + (chooser.listing.folder.ends_with('/') ? "" : "/") + name;
}

void take_file(session::FileChooser& chooser, const std::string& name, session::Actions& actions) {
    const std::string path = path_of(chooser, name);
    if (chooser.purpose == Purpose::open_scenario) actions.push_back(session::OpenFile{path});
    if (chooser.purpose == Purpose::save_scenario) actions.push_back(session::SaveFile{path});
    if (chooser.is_for_folder()) actions.push_back(session::ListFolder{path});
}

void take_entry(session::FileChooser& chooser, const Entry& entry, session::Actions& actions) {
    if (entry.folder)
        actions.push_back(session::ListFolder{path_of(chooser, entry.name)});
    else
        take_file(chooser, entry.name, actions);
}

/// Accepts the input: on Enter or on the corresponding button.
void take(session::FileChooser& chooser, const Entries& shown, session::Actions& actions) {
    const std::string text = session::pasted_path(chooser.typed.data());
    const bool opens = chooser.purpose == Purpose::open_scenario;
    if (chooser.marked >= 0 && chooser.marked < static_cast<int>(shown.size()))
        take_entry(chooser, shown[static_cast<std::size_t>(chooser.marked)], actions);
    else if (opens && !text.empty() && shown.size() == 1)  // a prefix of only one name
        take_entry(chooser, shown.front(), actions);
    else if (!text.empty())
        take_file(chooser, text, actions);
    else if (chooser.is_for_folder())
        actions.push_back(session::UsePicturesFolder{chooser.listing.folder});
}

/// Whether the line names a known folder, followed by "/". Any other path stays on the line, so that Enter can report
/// all of it.
bool leads_to_folder(const session::FileChooser& chooser, std::string_view line) {
    if (line == "/" || line == "~/" || line == "../") return true;
    return line.ends_with('/') && std::ranges::any_of(chooser.listing.entries, [&](const Entry& entry) {
               return entry.folder && entry.name == line.substr(0, line.size() - 1);
           });
}

/// While focused, the text belongs to ImGui and may be changed only in this callback.
int on_line(ImGuiInputTextCallbackData* data) {
    session::FileChooser& chooser = *static_cast<session::FileChooser*>(data->UserData);
    if (data->EventFlag == ImGuiInputTextFlags_CallbackHistory) {
        const int last = static_cast<int>(session::shown_entries(chooser).size()) - 1;
        chooser.marked = std::clamp(chooser.marked + (data->EventKey == ImGuiKey_UpArrow ? -1 : 1), -1, last);
        chooser.scroll_to_mark = true;
        return 0;
    }
    if (data->EventFlag == ImGuiInputTextFlags_CallbackCompletion) {
        const std::string text = session::completed(data->Buf, session::shown_entries(chooser));
        data->DeleteChars(0, data->BufTextLen);
        data->InsertChars(0, text.c_str());
    }
    chooser.marked = -1;
    chooser.refusal.clear();
    if (const std::string_view text(data->Buf, static_cast<std::size_t>(data->BufTextLen));
        leads_to_folder(chooser, text)) {
        chooser.goes_to = text;
        data->DeleteChars(0, data->BufTextLen);
    }
    return 0;
}

/// The text field. Returns whether Enter was pressed in it.
bool line(const widgets::Theme& theme, session::FileChooser& chooser, session::Actions& actions) {
    const bool was_empty = chooser.typed[0] == '\0';
    ImGui::SetNextItemWidth(-1);
    if (chooser.take_focus) ImGui::SetKeyboardFocusHere();
    chooser.take_focus = false;
    const bool enter = ImGui::InputText("##name", chooser.typed.data(), chooser.typed.size(),
                                        ImGuiInputTextFlags_EnterReturnsTrue | ImGuiInputTextFlags_CallbackCompletion |
                                            ImGuiInputTextFlags_CallbackHistory | ImGuiInputTextFlags_CallbackEdit |
                                            ImGuiInputTextFlags_AutoSelectAll,
                                        on_line, &chooser);
    widgets::hint(theme, theme.say("files.keys"));
    if (ImGui::IsItemActive()) chooser.frames_to_focus = 0;
    if (!chooser.goes_to.empty())
        actions.push_back(session::ListFolder{path_of(chooser, std::exchange(chooser.goes_to, {}))});
    if (ImGui::IsItemActive() && was_empty && chooser.typed[0] == '\0' &&
        ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_Backspace)))
        actions.push_back(session::ListFolder{path_of(chooser, "..")});
    return enter;
}

void list(const widgets::Theme& theme, session::FileChooser& chooser, const Entries& shown, float height,
          session::Actions& actions) {
    ImGui::BeginChild("##names", {0, height}, true);
    if (ImGui::Selectable(theme.say("files.up"), false)) actions.push_back(session::ListFolder{path_of(chooser, "..")});
    if (shown.empty()) ImGui::TextDisabled("%s", theme.say("files.nothing"));
    for (int i = 0; i < static_cast<int>(shown.size()); ++i) {
        const Entry& entry = shown[static_cast<std::size_t>(i)];
        ImGui::PushID(i);
        const bool taken = widgets::plain_selectable(entry.name + (entry.folder ? "/" : ""), i == chooser.marked,
                                                     ImGuiSelectableFlags_AllowDoubleClick);
        ImGui::PopID();
        if (taken) {
            chooser.marked = i;
            session::take_focus(chooser);
            if (!entry.folder && chooser.purpose == Purpose::save_scenario) session::set_line(chooser, entry.name);
            if (ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) take_entry(chooser, entry, actions);
        }
        if (i == chooser.marked && chooser.scroll_to_mark) ImGui::SetScrollHereY();
    }
    chooser.scroll_to_mark = false;
    ImGui::EndChild();
}

const char* title_key(Purpose purpose) {
    return purpose == Purpose::open_scenario   ? "files.open_title"
           : purpose == Purpose::save_scenario ? "files.save_title"
           : purpose == Purpose::export_folder ? "files.export_title"
                                               : "files.pictures_title";
}

const char* take_key(Purpose purpose) {
    return purpose == Purpose::open_scenario   ? "files.open"
           : purpose == Purpose::save_scenario ? "files.save"
                                               : "files.use_folder";
}

bool pressed(ImGuiKey key) {
    return ImGui::IsKeyPressed(ImGui::GetKeyIndex(key), false);
}

/// Asks whether to replace a file. Enter means yes, Escape no.
void replace_question(const widgets::Theme& theme, session::FileChooser& chooser, session::Actions& actions) {
    chooser.frames_to_focus = 0;
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(theme
                               .say(chooser.replaces_read_only ? "files.replace_read_only" : "files.replace_question",
                                    fmt::arg("path", chooser.replaces))
                               .c_str());
    ImGui::PopTextWrapPos();
    ImGui::Spacing();
    const bool yes = ImGui::Button(theme.say("files.replace")) || pressed(ImGuiKey_Enter);
    widgets::hint(theme, theme.say("files.replace-help"));
    ImGui::SameLine();
    const bool no = ImGui::Button(theme.say("files.keep")) || pressed(ImGuiKey_Escape);
    widgets::hint(theme, theme.say("files.keep-help"));
    if (yes) actions.push_back(session::SaveFile{.path = chooser.replaces, .replace = true});
    if (yes || no) {
        chooser.replaces.clear();
        session::take_focus(chooser);
    }
}

void contents(const widgets::Theme& theme, session::FileChooser& chooser, session::Actions& actions) {
    ImGui::PushFont(theme.fonts.strong);
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(theme.say(title_key(chooser.purpose)));
    ImGui::PopTextWrapPos();
    ImGui::PopFont();
    if (!chooser.replaces.empty()) return replace_question(theme, chooser, actions);
    ImGui::PushTextWrapPos();
    ImGui::TextDisabled("%s", chooser.listing.folder.c_str());
    ImGui::PopTextWrapPos();
    const Entries shown = session::shown_entries(chooser);
    const std::string& fault = chooser.refusal.empty() ? chooser.listing.fault : chooser.refusal;
    const float lines = fault.empty() ? 0 : 2 * ImGui::GetTextLineHeightWithSpacing();
    const float below = 2 * ImGui::GetFrameHeightWithSpacing() + lines + theme.px(8);
    list(theme, chooser, shown, std::max(theme.px(60), ImGui::GetContentRegionAvail().y - below), actions);
    bool taken = line(theme, chooser, actions);
    if (!fault.empty()) {
        ImGui::PushTextWrapPos();
        ImGui::TextUnformatted(widgets::as_sentence(fault).c_str());
        ImGui::PopTextWrapPos();
    }
    if (ImGui::Button(theme.say(take_key(chooser.purpose)))) {
        taken = !chooser.is_for_folder();
        if (!taken) actions.push_back(session::UsePicturesFolder{chooser.listing.folder});
    }
    widgets::hint(theme, theme.say(title_key(chooser.purpose)));
    ImGui::SameLine();
    if (ImGui::Button(theme.say("files.cancel")) || pressed(ImGuiKey_Escape)) chooser.purpose = Purpose::closed;
    widgets::hint(theme, theme.say("files.cancel-help"));
    ImGui::SameLine();
    const std::string keys = widgets::fitted(theme.say("files.keys"), ImGui::GetContentRegionAvail().x);
    if (keys.size() > 3)
        ImGui::TextDisabled("%s", keys.c_str());
    else
        ImGui::NewLine();
    if (taken) {
        session::take_focus(chooser);
        take(chooser, shown, actions);
    }
}

}  // namespace

void file_chooser(const widgets::Theme& theme, const Area& window, session::FileChooser& chooser,
                  session::Actions& actions) {
    if (chooser.purpose == Purpose::closed) return;
    if (!ImGui::IsPopupOpen(popup)) ImGui::OpenPopup(popup);
    const float width = std::min(theme.px(widest), window.width - theme.px(around));
    const float height = chooser.replaces.empty() ? std::min(theme.px(highest), window.height - theme.px(around)) : 0;
    ImGui::SetNextWindowSize({width, height});
    ImGui::SetNextWindowPos({window.x + window.width / 2, window.y + window.height / 2}, ImGuiCond_Always,
                            {0.5F, 0.5F});
    if (!ImGui::BeginPopupModal(popup, nullptr,
                                ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                                    ImGuiWindowFlags_NoSavedSettings))
        return;
    chooser.frames_to_focus = std::max(chooser.frames_to_focus - 1, 0);
    contents(theme, chooser, actions);
    if (chooser.purpose == Purpose::closed) ImGui::CloseCurrentPopup();
    ImGui::EndPopup();
}

}  // namespace ui
