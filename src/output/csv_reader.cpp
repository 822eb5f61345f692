#include "output/csv_reader.hpp"

#include <algorithm>
#include <optional>

namespace output {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Takes one field from the front of `rest`, up to its separator; unset if a quote is never closed.
std::optional<std::string> take_field(std::string_view& rest, const std::string& ends) {
    std::string field;
    if (!rest.starts_with('"')) {
        const std::size_t size = std::min(rest.find_first_of(ends), rest.size());
        field = rest.substr(0, size);
        rest.remove_prefix(size);
        return field;
    }
    rest.remove_prefix(1);
    while (!rest.empty()) {
        if (rest.starts_with("\"\"")) {
            field += '"';
            rest.remove_prefix(2);
        } else if (rest.front() == '"') {
            rest.remove_prefix(1);
            // Text between the closing quote and the separator is part of the field, verbatim.
            const std::size_t size = std::min(rest.find_first_of(ends), rest.size());
            field += rest.substr(0, size);
            rest.remove_prefix(size);
            return field;
        } else {
            field += rest.front();
            rest.remove_prefix(1);
        }
    }
    return std::nullopt;
}

/// Takes a record, including its line break.
CsvRecord take_record(std::string_view& rest, int line, char separator) {
    const std::string_view start = rest;
    const std::string ends = std::string("\r\n") + separator;
    CsvRecord record{.line = line, .fields = {}};
    for (;;) {
        std::optional<std::string> field = take_field(rest, ends);
        if (!field) {
            rest = start.substr(std::min(start.find('\n'), start.size() - 1) + 1);
            return {.line = line, .fields = {}, .unclosed_quote = true};
        }
        record.fields.push_back(*std::move(field));
        if (!rest.starts_with(separator)) break;
        rest.remove_prefix(1);
    }
    rest.remove_prefix(rest.starts_with("\r\n") ? 2 : rest.empty() ? 0 : 1);
    return record;
}

int count_lines(std::string_view text) {
    int lines = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        lines += text[i] == '\n' || (text[i] == '\r' && !text.substr(i + 1).starts_with('\n')) ? 1 : 0;
    return lines;
}

}  // namespace

std::vector<CsvRecord> read_csv(std::string_view text, char separator) {
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    std::vector<CsvRecord> records;
    int line = 1;
    while (!text.empty()) {
        const std::string_view before = text;
        CsvRecord record = take_record(text, line, separator);
        line += count_lines(before.substr(0, before.size() - text.size()));
        const bool blank = !record.unclosed_quote && record.fields.size() == 1 && record.fields.front().empty();
        if (!blank) records.push_back(std::move(record));
    }
    return records;
}

}  // namespace output
