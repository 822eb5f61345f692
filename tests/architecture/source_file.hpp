#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace architecture {

/// A text file of the repository.
struct SourceFile {
    std::string path;  ///< relative to the repository's root, with '/'
    std::string text;
};

/// Every file under `folders` of `root` with one of the extensions ("" for none), ordered by path. Throws if a folder
/// is missing or has no such file, so that no rule passes because nothing was read.
std::vector<SourceFile> read_tree(const std::filesystem::path& root, const std::vector<std::string>& folders,
                                  const std::vector<std::string>& extensions);

SourceFile read_one(const std::filesystem::path& root, const std::string& path);

std::vector<std::string> lines_of(std::string_view text);

/// The words of `text`, separated by whitespace.
std::vector<std::string> words_of(std::string_view text);

/// `text` with C++ comments, and unless `keep_strings` also the contents of string literals, replaced by blanks; line
/// breaks are kept, so line numbers do not change.
std::string without_comments(std::string_view text, bool keep_strings);

/// The `xyz` of `src/xyz/...`; empty for other paths.
std::string module_of(std::string_view path);

}  // namespace architecture
