#pragma once

#include "core/sentence.hpp"

#include <string>
#include <string_view>
#include <vector>

// The outline of a lesson file, before its contents are interpreted.

namespace lesson {

inline constexpr std::size_t largest_lesson_bytes = 1U << 20U;  ///< a typical lesson has about ten thousand

struct KeyLine {
    int line = 0;
    std::string key;
    std::string value;
};

struct TextBlock {
    int line = 0;
    std::string text;
    bool is_note = false;  ///< starts with ">": a note for the teacher
};

/// A heading, the `key: value` lines directly below it, and the paragraphs after the first empty line.
struct Block {
    int line = 0;
    int level = 0;  ///< 0: front matter between two lines of ---; 2: a step (##); 3: a part of a step (###)
    std::string title;
    std::vector<KeyLine> keys;
    std::vector<TextBlock> texts;
};

/// Never empty: the front matter comes first. Throws core::Error(invalid_input), starting with "origin:line:".
std::vector<Block> parse_blocks(std::string_view file, std::string_view origin);

/// Throws core::Error(invalid_input): "origin:line: sentence".
[[noreturn]] void refuse(std::string_view origin, int line, core::Sentence sentence);
/// Throws core::Error(invalid_input) for a file longer than `largest_lesson_bytes`.
[[noreturn]] void refuse_size(std::string_view origin);

}  // namespace lesson
