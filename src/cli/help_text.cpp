#include "cli/help_text.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <sstream>
#include <string_view>
#include <vector>

namespace cli {

namespace {

constexpr std::size_t usual_text_column = 30;
constexpr std::size_t narrow_text_column = 6;  // used if there is little room beside the names
constexpr std::size_t least_text_columns = 30;
constexpr std::size_t least_columns = 20;
constexpr const char* first_heading = "Options";

/// Number of characters in UTF-8 text.
std::size_t columns_of(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// Takes what fits into `room` columns from the front of a word: all of it, or up to the last "|" or "," that fits.
std::string take_piece(std::string_view& word, std::size_t room) {
    std::size_t end = word.size();
    if (columns_of(word) > room) {
        const std::size_t cut = word.substr(0, room).find_last_of("|,");
        if (cut != std::string_view::npos && cut > 0) end = cut + 1;
    }
    std::string piece(word.substr(0, end));
    word.remove_prefix(end);
    return piece;
}

/// Wraps text into lines of at most `room` columns.
std::vector<std::string> lines_of(const std::string& text, std::size_t room) {
    std::vector<std::string> lines{""};
    std::istringstream words(text);
    for (std::string next; words >> next;) {
        bool begins = true;
        for (std::string_view word = next; !word.empty(); begins = false) {
            std::string& line = lines.back();
            const std::size_t gap = begins && !line.empty() ? 1 : 0;
            if (!line.empty() && columns_of(line) + gap + columns_of(word) > room &&
                (begins || columns_of(line) >= room / 2)) {
                lines.push_back(take_piece(word, room));
                continue;
            }
            const std::size_t left = room > columns_of(line) + gap ? room - columns_of(line) - gap : 1;
            line += std::string(gap, ' ') + take_piece(word, line.empty() ? room : left);
        }
    }
    return lines;
}

void append_text(std::string& help, const std::string& text, std::size_t columns) {
    std::istringstream paragraphs(text);
    for (std::string paragraph; std::getline(paragraphs, paragraph);)
        for (const std::string& line : lines_of(paragraph, columns)) help += line + "\n";
}

/// Appends a name with its meaning beside or below it.
void append_entry(std::string& help, const std::string& name, const std::string& text, std::size_t columns) {
    const bool narrow = columns < usual_text_column + least_text_columns;
    const std::size_t column = narrow ? narrow_text_column : usual_text_column;
    std::vector<std::string> names = lines_of(name, columns - 2);
    for (std::size_t i = 0; i < names.size(); ++i) help += (i == 0 ? "  " : "\n    ") + names[i];
    const std::size_t used = columns_of(names.back()) + 2;
    bool beside = names.size() == 1 && used + 1 < column;
    for (const std::string& line : lines_of(text, columns - column)) {
        help += beside ? std::string(column - used, ' ') : "\n" + std::string(column, ' ');
        help += line;
        beside = false;
    }
    help += "\n";
}

std::string name_of(const CLI::Option& option) {
    const std::string& form = option.get_option_text();
    return option.get_name(option.get_positional(), true) + (form.empty() ? "" : " " + form);
}

/// Headings in the order of their first options, starting with the default heading.
std::vector<std::string> headings_of(const std::vector<const CLI::Option*>& options) {
    std::vector<std::string> headings{first_heading};
    for (const CLI::Option* option : options)
        if (const std::string& group = option->get_group();
            !group.empty() && std::ranges::find(headings, group) == headings.end())
            headings.push_back(group);
    return headings;
}

std::string usage_of(const CLI::App& app, bool takes_file, bool has_commands) {
    const CLI::App* parent = app.get_parent();
    return "Usage: " + (parent ? parent->get_name() + " " : std::string()) + app.get_name() + " [OPTIONS]" +
           (takes_file ? " [scenario]" : "") + (has_commands ? " [SUBCOMMAND]" : "");
}

}  // namespace

std::string help_text(const CLI::App& app, int terminal_columns) {
    const std::size_t columns = std::max(static_cast<std::size_t>(std::max(terminal_columns, 0)), least_columns);
    const std::vector<const CLI::Option*> options = app.get_options({});
    const std::vector<const CLI::App*> commands = app.get_subcommands([](const CLI::App*) { return true; });
    const bool takes_file = std::ranges::any_of(options, [](const CLI::Option* o) { return o->get_positional(); });
    std::string help;
    append_text(help, app.get_description(), columns);
    append_text(help, usage_of(app, takes_file, !commands.empty()), columns);
    if (takes_file) help += "\nPositionals:\n";
    for (const CLI::Option* option : options)
        if (option->get_positional()) append_entry(help, name_of(*option), option->get_description(), columns);
    for (const std::string& heading : headings_of(options)) {
        help += "\n" + heading + ":\n";
        for (const CLI::Option* option : options)
            if (!option->get_positional() && option->get_group() == heading)
                append_entry(help, name_of(*option), option->get_description(), columns);
    }
    if (!commands.empty()) help += "\nSubcommands:\n";
    for (const CLI::App* command : commands)
        append_entry(help, command->get_name(), command->get_description(), columns);
    return help;
}

}  // namespace cli
