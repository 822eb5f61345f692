#include "output/alt_text.hpp"

#include "core/digest.hpp"
#include "core/letters.hpp"
#include "platform/file_names.hpp"

#include <fmt/format.h>

#include <string>

namespace output {

namespace {

constexpr std::string_view ending = ".alt.txt";

/// `stem` with the ending, shortened if the folder requires it. A shortened name ends in a digest of the whole, so that
/// long names with the same beginning stay distinct.
std::filesystem::path named(const std::filesystem::path& file, const std::string& stem) {
    const std::size_t most = platform::longest_file_name(file.has_parent_path() ? file.parent_path() : ".");
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
