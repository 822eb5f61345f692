#include "architecture/tables.hpp"

#include "architecture/source_file.hpp"

namespace architecture {

namespace {

/// The cells of the Markdown table whose first column has the heading `title`, without backquotes.
std::vector<std::vector<std::string>> table_rows(std::string_view markdown, const std::string& title) {
    std::vector<std::vector<std::string>> rows;
    bool inside = false;
    for (const auto& line : lines_of(markdown)) {
        if (line.starts_with("| " + title + " |")) {
            inside = true;
        } else if (!line.starts_with("|")) {
            inside = false;
        } else if (inside && !line.starts_with("|---")) {
            std::vector<std::string> cells{""};
            for (const char c : line.substr(1)) {
                if (c == '|') {
                    cells.emplace_back();
                } else if (c != '`') {
                    cells.back() += c;
                }
            }
            rows.push_back(cells);
        }
    }
    return rows;
}

std::set<std::string> word_set(const std::vector<std::string>& words) {
    return {words.begin(), words.end()};
}

}  // namespace

ModuleTable parse_module_table(std::string_view markdown) {
    ModuleTable table;
    for (const auto& row : table_rows(markdown, "module")) {
        const auto name = words_of(row.at(0)).at(0);
        auto allowed = word_set(words_of(row.at(1)));
        if (allowed == std::set<std::string>{"everything"}) allowed = word_set(table.order);
        if (allowed == std::set<std::string>{"nothing"}) allowed.clear();
        table.order.push_back(name);
        table.may_include[name] = allowed;
    }
    return table;
}

std::set<std::string> parse_uses(std::string_view cmake) {
    const std::string_view command = "adiposcope_module(";
    const auto begin = cmake.find(command);
    if (begin == std::string_view::npos) return {};
    const auto arguments = words_of(cmake.substr(begin, cmake.find(')', begin) - begin).substr(command.size()));
    std::set<std::string> uses;
    bool inside = false;
    for (const auto& word : arguments) {
        const bool keyword = word.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_") == std::string::npos;
        if (keyword) {
            inside = word == "USES";
        } else if (inside) {
            uses.insert(word);
        }
    }
    return uses;
}

std::vector<Library> parse_libraries(std::string_view markdown) {
    std::vector<Library> libraries;
    for (const auto& row : table_rows(markdown, "library"))
        libraries.push_back({words_of(row.at(1)).at(0), words_of(row.at(4)).at(0), word_set(words_of(row.at(5)))});
    return libraries;
}

}  // namespace architecture
