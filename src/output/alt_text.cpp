#include "output/alt_text.hpp"

#include "core/digest.hpp"
#include "core/letters.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <climits>
#include <string>

namespace output {

namespace {

constexpr std::string_view ending = ".alt.txt";

/// Maximum length of a name in the folder of `file`, bytes.
std::size_t longest_name(const std::filesystem::path& file) {
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : ".";
    const long most = ::pathconf(folder.c_str(), _PC_NAME_MAX);
    return most > 0 ? static_cast<std::size_t>(most) : NAME_MAX;
}

/// `stem` with the ending, shortened if the folder requires it. A shortened name ends in a digest of the whole, so that
/// long names with the same beginning stay distinct.
std::filesystem::path named(const std::filesystem::path& file, const std::string& stem) {
    const std::size_t most = longest_name(file);
    std::string name = stem;
    if (stem.size() + ending.size() > most && stem.size() <= most) {
        const std::string told_apart = fmt::format("~{:016x}", core::digest(std::span(stem)));
        name = std::string(core::whole_letters(stem, most - ending.size() - told_apart.size())) + told_apart;
    }
    return file.parent_path() / (name + std::string(ending));
}

}  // namespace

std::filesystem::path alt_text_file(const std::filesystem::path& picture) {
    return named(picture, picture.stem().string());
}

std::filesystem::path film_alt_text_file(const std::filesystem::path& film) {
    return named(film, film.filename().string());
}

}  // namespace output
