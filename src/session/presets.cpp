#include "session/presets.hpp"

#include "core/error.hpp"

#include <algorithm>

namespace session {

namespace {

std::string name_of(const std::filesystem::path& file) {
    const std::string stem = file.stem().string();
    const std::size_t digits = std::min(stem.find_first_not_of("0123456789"), stem.size());
    const bool sorted = digits > 0 && digits + 1 < stem.size() && stem[digits] == '-';
    return sorted ? stem.substr(digits + 1) : stem;
}

void add_folder(Presets& presets, const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code fault;
    for (std::filesystem::directory_iterator entry(folder, fault), end; !fault && entry != end; entry.increment(fault))
        if (entry->path().extension() == ".json" && entry->is_regular_file(fault)) files.push_back(entry->path());
    std::ranges::sort(files);
    for (const std::filesystem::path& file : files) {
        try {
            Preset preset{name_of(file), document::load_scenario(file)};
            document::validate(preset.scenario.document);
            presets.list.push_back(std::move(preset));
        } catch (const core::Error& reason) {
            presets.refused.emplace_back(reason.what());
        }
    }
}

}  // namespace

Presets load_presets(const std::filesystem::path& folder, const std::filesystem::path& own) {
    Presets presets;
    add_folder(presets, folder);
    if (!own.empty()) add_folder(presets, own);
    return presets;
}

}  // namespace session
