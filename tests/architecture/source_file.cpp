#include "architecture/source_file.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace architecture {

namespace fs = std::filesystem;

SourceFile read_one(const fs::path& root, const std::string& path) {
    std::ifstream in(root / path, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + path);
    return {path, std::string(std::istreambuf_iterator<char>(in), {})};
}

std::vector<SourceFile> read_tree(const fs::path& root, const std::vector<std::string>& folders,
                                  const std::vector<std::string>& extensions) {
    std::vector<SourceFile> files;
    for (const auto& folder : folders) {
        const std::size_t before = files.size();
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            const auto extension = entry.path().extension().string();
            if (!entry.is_regular_file() || std::ranges::find(extensions, extension) == extensions.end()) continue;
            files.push_back(read_one(root, fs::relative(entry.path(), root).generic_string()));
        }
        if (files.size() == before) throw std::runtime_error("no such file in " + folder);
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    std::istringstream in{std::string(text)};
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::vector<std::string> words_of(std::string_view text) {
    std::istringstream in{std::string(text)};
    return {std::istream_iterator<std::string>(in), {}};
}

namespace {

/// One past the end of the comment or literal that starts at `at`; `at` itself if none starts there.
std::size_t end_of_token(std::string_view text, std::size_t at) {
    const auto past = [&](std::string_view mark, std::size_t from) {
        const auto found = text.find(mark, from);
        return found == std::string_view::npos ? text.size() : found + mark.size();
    };
    const auto rest = text.substr(at);
    if (rest.starts_with("//")) return std::min(text.find('\n', at), text.size());
    if (rest.starts_with("/*")) return past("*/", at + 2);
    if (rest.starts_with("R\"")) {
        const auto open = text.find('(', at);
        std::string mark{')'};
        mark.append(text.substr(at + 2, open - at - 2)).push_back('"');
        return past(mark, open);
    }
    const bool digit_separator =
        rest.front() == '\'' && at > 0 && std::isalnum(static_cast<unsigned char>(text[at - 1]));
    if (rest.front() != '"' && (rest.front() != '\'' || digit_separator)) return at;
    std::size_t end = at + 1;
    while (end < text.size() && text[end] != rest.front() && text[end] != '\n') end += text[end] == '\\' ? 2 : 1;
    return std::min(end + 1, text.size());
}

}  // namespace

std::string without_comments(std::string_view text, bool keep_strings) {
    std::string result(text);
    for (std::size_t at = 0; at < text.size();) {
        const auto end = end_of_token(text, at);
        const bool comment = text[at] == '/';
        if (end > at && (comment || !keep_strings))
            std::replace_if(
                result.begin() + static_cast<std::ptrdiff_t>(at), result.begin() + static_cast<std::ptrdiff_t>(end),
                [](char c) { return c != '\n'; }, ' ');
        at = std::max(end, at + 1);
    }
    return result;
}

std::string module_of(std::string_view path) {
    if (!path.starts_with("src/")) return {};
    const auto rest = path.substr(4);
    const auto slash = rest.find('/');
    return slash == std::string_view::npos ? std::string() : std::string(rest.substr(0, slash));
}

}  // namespace architecture
