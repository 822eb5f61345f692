#include "session/folder_listing.hpp"

#include "core/error.hpp"
#include "platform/user_folders.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <charconv>

namespace session {

namespace {

constexpr std::size_t most_entries = 20000;  // a list much longer is not practical to scroll

bool comes_before(const FolderListing::Entry& a, const FolderListing::Entry& b) {
    if (a.folder != b.folder) return a.folder;
    const auto less = [](unsigned char x, unsigned char y) { return std::tolower(x) < std::tolower(y); };
    if (std::ranges::lexicographical_compare(a.name, b.name, less)) return true;
    if (std::ranges::lexicographical_compare(b.name, a.name, less)) return false;
    return a.name < b.name;
}

}  // namespace

std::string pasted_path(std::string_view text) {
    constexpr std::string_view uri = "file://";
    const auto quoted = [&](char quote) {
        return text.size() > 2 && text.front() == quote && text.back() == quote && text[1] == '/';
    };
    if (quoted('"') || quoted('\'')) return std::string(text.substr(1, text.size() - 2));
    if (!text.starts_with("file:///")) return std::string(text);
    text.remove_prefix(uri.size());
    std::string path;
    while (!text.empty()) {
        unsigned byte = 0;
        const bool is_coded = text.size() > 2 && text.front() == '%' &&
                              std::from_chars(text.data() + 1, text.data() + 3, byte, 16).ptr == text.data() + 3;
        path += is_coded ? static_cast<char>(byte) : text.front();
        text.remove_prefix(is_coded ? 3 : 1);
    }
    return path;
}

bool leads_home(std::string_view text) {
    return text == "~" || text.starts_with("~/");
}

std::filesystem::path typed_path(const std::string& text) {
    std::filesystem::path path = text;
    if (leads_home(text)) {
        const std::filesystem::path home = platform::home_folder();
        if (home.empty())
            core::throw_invalid(
                core::sentence("refusal.no_home",
                               "\"{path}\" begins with ~, but no home folder is known (HOME is not set): expected a "
                               "path that begins with /",
                               {{"path", text}}));
        path = home.string() + text.substr(1);
    }
    std::error_code ignored;
    path = std::filesystem::absolute(path, ignored).lexically_normal();
    return path.has_filename() || path == path.root_path() ? path : path.parent_path();
}

FolderListing list_folder(const std::filesystem::path& folder) {
    FolderListing listing{.folder = folder.string()};
    std::error_code fault;
    std::filesystem::directory_iterator entry(folder, fault);
    for (; !fault && entry != std::filesystem::directory_iterator() && listing.entries.size() < most_entries;
         entry.increment(fault)) {
        const std::string name = entry->path().filename().string();
        std::error_code ignored;
        if (!name.starts_with('.')) listing.entries.push_back({name, entry->is_directory(ignored)});
    }
    if (fault) listing.fault = fmt::format("cannot list \"{}\": {}", folder.string(), fault.message());
    std::ranges::sort(listing.entries, comes_before);
    return listing;
}

}  // namespace session
