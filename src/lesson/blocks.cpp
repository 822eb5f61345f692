#include "lesson/blocks.hpp"

#include "core/error.hpp"
#include "core/letters.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lesson {

namespace {

constexpr std::string_view fence = "---";

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool is_text(std::string_view line) {
    const auto is_control = [](unsigned char c) { return c < 0x20 && c != '\t'; };
    return core::is_utf8(line) && std::ranges::none_of(line, is_control);
}

std::vector<std::string_view> lines_of(std::string_view file, std::string_view origin) {
    if (file.size() > largest_lesson_bytes) refuse_size(origin);
    if (file.starts_with("\xEF\xBB\xBF")) file.remove_prefix(3);  // UTF-8 byte order mark
    std::vector<std::string_view> lines;
    while (!file.empty()) {
        const std::size_t end = std::min(file.find_first_of("\r\n"), file.size());
        const std::string_view line = file.substr(0, end);
        lines.push_back(line);
        if (!is_text(line))
            refuse(origin, static_cast<int>(lines.size()),
                   core::sentence("lesson-fault.no-utf8", "is not text, expected a lesson file saved as UTF-8"));
        const bool of_two = file.substr(end).starts_with("\r\n");
        file.remove_prefix(std::min(end + (of_two ? 2 : 1), file.size()));
    }
    return lines;
}

/// Groups the lines of a lesson file into blocks.
class Outline {
  public:
    explicit Outline(std::string_view origin) : origin_(origin) {}

    void read(std::string_view line, int number) {
        number_ = number;
        const std::string_view text = trimmed(line);
        if (text.starts_with("<!--") && text.ends_with("-->")) return;
        if (in_front_) {
            if (text == fence)
                in_front_ = false, takes_keys_ = false;
            else if (!text.empty())
                read_key(line, text);
        } else if (line.starts_with('#')) {
            open(line);
        } else if (text.empty()) {
            takes_keys_ = false;
            text_is_open_ = false;
        } else if (takes_keys_) {
            read_key(line, text);
        } else {
            read_text(text);
        }
    }

    std::vector<Block> take() {
        if (in_front_)
            refuse(origin_, number_,
                   core::sentence("lesson-fault.open-head",
                                  "the file ends inside its head, expected a line of --- after the last setting"));
        return std::move(blocks_);
    }

  private:
    void open(std::string_view line) {
        const std::size_t level = line.find_first_not_of('#');
        if (level == std::string_view::npos || (level != 2 && level != 3) || line[level] != ' ')
            refuse(origin_, number_,
                   core::sentence("lesson-fault.heading",
                                  "expected \"## \" and the title of a step, or \"### Result\", \"### Evidence\""));
        blocks_.push_back({.line = number_,
                           .level = static_cast<int>(level),
                           .title = std::string(trimmed(line.substr(level))),
                           .keys = {},
                           .texts = {}});
        takes_keys_ = true;
        text_is_open_ = false;
    }

    void read_key(std::string_view line, std::string_view text) {
        std::vector<KeyLine>& keys = blocks_.back().keys;
        const bool goes_on = line.front() == ' ' || line.front() == '\t';
        if (goes_on && !keys.empty()) {
            if (!keys.back().value.empty()) keys.back().value += ' ';
            keys.back().value += text;
            return;
        }
        const std::size_t colon = text.find(':');
        if (colon == std::string_view::npos || colon == 0 || text.substr(0, colon).find(' ') != std::string_view::npos)
            refuse(
                origin_, number_,
                core::sentence("lesson-fault.no-setting",
                               "\"{text}\" is not a setting, expected \"name: value\"; text begins after an empty line",
                               {{"text", std::string(text.substr(0, 40))}}));
        keys.push_back({number_, std::string(text.substr(0, colon)), std::string(trimmed(text.substr(colon + 1)))});
    }

    void read_text(std::string_view text) {
        std::vector<TextBlock>& texts = blocks_.back().texts;
        const bool is_note = text.starts_with('>');
        if (is_note) text = trimmed(text.substr(1));
        if (text_is_open_ && texts.back().is_note == is_note && !text.empty())
            texts.back().text.append(" ").append(text);
        else if (!text.empty())
            texts.push_back({number_, std::string(text), is_note});
        text_is_open_ = !text.empty();
    }

    std::string origin_;
    int number_ = 1;
    bool in_front_ = true;
    bool takes_keys_ = true;
    bool text_is_open_ = false;
    std::vector<Block> blocks_{Block{.line = 1, .level = 0, .title = {}, .keys = {}, .texts = {}}};
};

}  // namespace

void refuse(std::string_view origin, int line, core::Sentence sentence) {
    core::throw_invalid(
        core::sentence("lesson-fault.at", "{file}:{line}: {fault}",
                       {{"file", std::string(origin)}, {"line", line}, {"fault", std::move(sentence)}}));
}

void refuse_size(std::string_view origin) {
    core::throw_invalid(core::sentence("lesson-fault.too-long",
                                       "{file}: is longer than a megabyte, expected a lesson file",
                                       {{"file", std::string(origin)}}));
}

std::vector<Block> parse_blocks(std::string_view file, std::string_view origin) {
    const std::vector<std::string_view> lines = lines_of(file, origin);
    if (lines.empty() || trimmed(lines.front()) != fence)
        refuse(origin, 1,
               core::sentence("lesson-fault.no-head", "expected a line of ---, which begins the head of a lesson"));
    Outline outline(origin);
    for (std::size_t i = 1; i < lines.size(); ++i) outline.read(lines[i], static_cast<int>(i) + 1);
    return outline.take();
}

}  // namespace lesson
