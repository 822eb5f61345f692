#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace architecture {

/// A text file of the repository.
struct SourceFile {
    std::string path;  ///< from the repository's root, with '/'
    std::string text;
};

/// Every file below `folders` of `root` whose extension is listed ("" stands for none), ordered by path.
/// Throws where one of the folders is missing or has no such file: a rule must not hold because nothing was read.
std::vector<SourceFile> read_tree(const std::filesystem::path& root, const std::vector<std::string>& folders,
                                  const std::vector<std::string>& extensions);

SourceFile read_one(const std::filesystem::path& root, const std::string& path);

std::vector<std::string> lines_of(std::string_view text);

/// The words of `text`, separated by white space.
std::vector<std::string> words_of(std::string_view text);

/// `text` with C++ comments, and the contents of string literals too unless `keep_strings`, replaced by blanks; line
/// breaks stay, so that line numbers do.
std::string without_comments(std::string_view text, bool keep_strings);

/// The `xyz` of `src/xyz/...`; empty elsewhere.
std::string module_of(std::string_view path);

}  // namespace architecture
