#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace output {

/// One record of a comma-separated file.
struct CsvRecord {
    int line = 0;  ///< line number of its start, from 1
    std::vector<std::string> fields;
    bool unclosed_quote = false;  ///< a quoted field is never closed; `fields` is then empty
};

/// Splits text by RFC 4180, or with another separator: quoted fields may hold separators, doubled quotes and line
/// breaks; LF, CRLF and CR end a record; a byte order mark and empty lines are skipped. After an unclosed quote reading
/// goes on with the next line.
std::vector<CsvRecord> read_csv(std::string_view text, char separator = ',');

}  // namespace output
