#include "output/csv_reader.hpp"

#include <algorithm>
#include <optional>

namespace output {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Removes one field from the front of `rest` and returns it; unset if a quote is never closed.
std::optional<std::string> take_field(std::string_view& rest) {
    std::string field;
    if (!rest.starts_with('"')) {
        const std::size_t size = std::min(rest.find_first_of(",\r\n"), rest.size());
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
            // Text between the closing quote and the comma is kept as part of the field.
            const std::size_t size = std::min(rest.find_first_of(",\r\n"), rest.size());
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

/// Removes a record and its line break from the front of `rest`.
CsvRecord take_record(std::string_view& rest, int line) {
    const std::string_view start = rest;
    CsvRecord record{.line = line, .fields = {}};
    for (;;) {
        std::optional<std::string> field = take_field(rest);
        if (!field) {
            rest = start.substr(std::min(start.find('\n'), start.size() - 1) + 1);
            return {.line = line, .fields = {}, .unclosed_quote = true};
        }
        record.fields.push_back(*std::move(field));
        if (!rest.starts_with(',')) break;
        rest.remove_prefix(1);
    }
    rest.remove_prefix(rest.starts_with("\r\n") ? 2 : rest.empty() ? 0 : 1);
    return record;
}

}  // namespace

std::vector<CsvRecord> read_csv(std::string_view text) {
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    std::vector<CsvRecord> records;
    int line = 1;
    while (!text.empty()) {
        const std::string_view before = text;
        CsvRecord record = take_record(text, line);
        line += static_cast<int>(std::ranges::count(before.substr(0, before.size() - text.size()), '\n'));
        const bool blank = !record.unclosed_quote && record.fields.size() == 1 && record.fields.front().empty();
        if (!blank) records.push_back(std::move(record));
    }
    return records;
}

}  // namespace output
