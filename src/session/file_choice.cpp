#include "session/file_choice.hpp"

#include "core/letters.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

namespace session {

namespace {

using Purpose = FileChooser::Purpose;
using Entry = FolderListing::Entry;
using Entries = std::vector<Entry>;

constexpr int frames_to_focus = 10;  // ImGui takes about three; a limit, so that typing never waits forever

bool same_letter(char a, char b) {
    return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
}

bool begins_with(std::string_view text, std::string_view start) {
    return text.size() >= start.size() && std::equal(start.begin(), start.end(), text.begin(), same_letter);
}

bool ends_with(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && std::equal(end.rbegin(), end.rend(), text.rbegin(), same_letter);
}

bool is_of_use(const Entry& entry, const FileChooser& chooser) {
    const Purpose purpose = chooser.purpose;
    if (entry.folder) return true;
    if (chooser.is_for_folder()) return false;
    return ends_with(entry.name, ".json") || (purpose == Purpose::open_scenario && ends_with(entry.name, ".png"));
}

}  // namespace

void take_focus(FileChooser& chooser) {
    chooser.take_focus = true;
    chooser.frames_to_focus = frames_to_focus;
}

void set_line(FileChooser& chooser, std::string_view text) {
    chooser.typed.fill('\0');
    text.substr(0, chooser.typed.size() - 1).copy(chooser.typed.data(), chooser.typed.size() - 1);
}

void begin_choice(FileChooser& chooser, Purpose purpose, FolderListing listing, const std::string& name) {
    chooser = {.purpose = purpose, .listing = std::move(listing)};
    take_focus(chooser);
    set_line(chooser, name);
}

void show_folder(FileChooser& chooser, FolderListing listing) {
    // The name of a file being saved is kept; a path that led to the folder is not.
    if (chooser.purpose != Purpose::save_scenario) set_line(chooser, "");
    chooser.listing = std::move(listing);
    chooser.marked = -1;
    chooser.refusal.clear();
    take_focus(chooser);
}

void refuse(FileChooser& chooser, const std::string& sentence) {
    chooser.refusal = sentence;
    take_focus(chooser);
}

Entries shown_entries(const FileChooser& chooser) {
    const std::string_view text = chooser.typed.data();
    const bool filters = chooser.purpose == Purpose::open_scenario && text.find('/') == std::string_view::npos;
    Entries shown;
    for (const Entry& entry : chooser.listing.entries)
        if (is_of_use(entry, chooser) && (!filters || begins_with(entry.name, text))) shown.push_back(entry);
    return shown;
}

std::string completed(const std::string& typed, const Entries& entries) {
    std::string common;
    int matches = 0;
    for (const Entry& entry : entries) {
        if (!begins_with(entry.name, typed)) continue;
        const std::string name = entry.name + (entry.folder ? "/" : "");
        if (++matches == 1) common = name;
        const auto end = std::mismatch(common.begin(), common.end(), name.begin(), name.end(), same_letter).first;
        common.resize(core::whole_letters(common, static_cast<std::size_t>(end - common.begin())).size());
    }
    return matches == 0 ? typed : common;
}

}  // namespace session
