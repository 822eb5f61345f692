#include "depots/profile_folders.hpp"

#include "core/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <optional>

namespace depots {

namespace {

namespace fs = std::filesystem;

struct File {
    std::string origin;
    std::string text;
};

/// *.json of a folder, sorted by name.
std::vector<fs::path> profile_files(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code fault;
    for (fs::directory_iterator entry(folder, fault), end; !fault && entry != end; entry.increment(fault))
        if (entry->path().extension() == ".json") files.push_back(entry->path());
    std::sort(files.begin(), files.end());
    return files;
}

std::optional<std::string> read_text(const fs::path& file) {
    std::error_code fault;
    if (!fs::is_regular_file(file, fault)) return std::nullopt;
    std::ifstream stream(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (!stream) return std::nullopt;
    return text;
}

void add(ProfileList& list, const File& file) {
    try {
        Profile profile = parse_profile(file.text, file.origin, list.profiles);
        const auto taken = std::ranges::find(list.profiles, profile.name, &Profile::name);
        if (taken != list.profiles.end())
            core::throw_invalid(fmt::format("{}: name \"{}\" is taken by another profile, expected a new one",
                                            file.origin, profile.name));
        list.profiles.push_back(std::move(profile));
    } catch (const core::Error& fault) {  // one invalid file does not hide the others
        list.refused.emplace_back(fault.what());
    }
}

}  // namespace

ProfileList list_profiles(std::span<const fs::path> folders) {
    ProfileList list;
    std::vector<File> based_on_others;  // parsed after their bases
    for (const fs::path& folder : folders)
        for (const fs::path& path : profile_files(folder)) {
            const std::optional<std::string> text = read_text(path);
            if (!text)
                list.refused.push_back(fmt::format("{}: cannot be read, expected a profile", path.string()));
            else if (is_based_on_another(*text))
                based_on_others.push_back({path.string(), *text});
            else
                add(list, {path.string(), *text});
        }
    for (const File& file : based_on_others) add(list, file);
    std::ranges::sort(list.profiles, {}, &Profile::name);
    return list;
}

ProfileList list_profiles(const fs::path& shipped, const fs::path& users) {
    load_profiles(shipped);
    const std::array folders{shipped, users};
    return list_profiles(folders);
}

std::vector<Profile> load_profiles(const fs::path& folder) {
    ProfileList list = list_profiles({&folder, 1});
    if (!list.refused.empty()) core::throw_invalid(list.refused.front());
    if (list.profiles.empty())
        core::throw_invalid(fmt::format("{}: no profile found, expected *.json files", folder.string()));
    return list.profiles;
}

}  // namespace depots
