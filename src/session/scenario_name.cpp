#include "session/scenario_name.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>

namespace session {

namespace {

constexpr std::array<std::string_view, 11> other_formats{".png", ".csv",  ".obj", ".ply",  ".stl",  ".glb",
                                                         ".mp4", ".webp", ".txt", ".html", ".jsonl"};

std::string ending_of(const std::filesystem::path& file) {
    std::string ending = file.extension().string();
    for (char& c : ending) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return ending;
}

}  // namespace

bool is_scenario_name(const std::filesystem::path& file) {
    return ending_of(file) == ".json";
}

std::filesystem::path scenario_file_named(const std::filesystem::path& typed) {
    if (is_scenario_name(typed)) return typed;
    if (std::ranges::find(other_formats, ending_of(typed)) != other_formats.end())
        core::throw_invalid(core::sentence("refusal.scenario_name", "{name}: expected a name that ends in .json",
                                           {{"name", typed.filename().string()}}));
    std::string name = typed.string();
    if (name.ends_with('.')) name.pop_back();
    return name + ".adiposcope.json";
}

}  // namespace session
