#include "cli/completion.hpp"

#include "document/parameters.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <sstream>
#include <string_view>
#include <vector>

namespace cli {

namespace {

using Words = std::vector<std::string>;

/// An option as described to a shell.
struct Completed {
    Words names{};  ///< including dashes
    std::string text{};
    bool takes_value = false;
    bool takes_file = false;
    Words choices{};  ///< valid values
};

bool is_word(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

/// The valid words for an option's value: from the parameter table, or from its form ("on|off").
Words choices_of(const std::string& long_name, const std::string& form) {
    const auto rows = document::parameters();
    const auto row = std::ranges::find(rows, long_name, &core::Parameter::name);
    Words words;
    if (row != rows.end()) {
        for (const std::string_view choice : row->choices) words.emplace_back(choice);
        if (!row->word_for_unset.empty() && std::ranges::find(words, std::string(row->word_for_unset)) == words.end())
            words.emplace_back(row->word_for_unset);
        return words;
    }
    std::istringstream parts(form);
    for (std::string word; std::getline(parts, word, '|');)
        if (is_word(word)) words.push_back(word);
    return words;
}

Completed completed(const CLI::Option& option) {
    Completed read{.text = option.get_description()};
    for (const std::string& name : option.get_snames()) read.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames()) read.names.push_back("--" + name);
    const std::string& form = option.get_option_text();
    read.takes_value = !form.empty();
    read.takes_file = form.find("FILE") != std::string::npos || form.find("FOLDER") != std::string::npos;
    if (read.takes_value && !option.get_lnames().empty()) read.choices = choices_of(option.get_lnames().front(), form);
    return read;
}

std::vector<Completed> options_of(const CLI::App& app) {
    std::vector<Completed> options;
    for (const CLI::Option* option : app.get_options({}))
        if (!option->get_positional()) options.push_back(completed(*option));
    return options;
}

/// The positional argument: a scenario, or one of the choices of "completion".
struct Positional {
    bool takes_file = false;
    Words choices{};
};

Positional positional_of(const CLI::App& app) {
    Positional read;
    for (const CLI::Option* option : app.get_options({})) {
        if (!option->get_positional()) continue;
        read.choices = choices_of("", option->get_option_text());
        read.takes_file = read.choices.empty();
    }
    return read;
}

std::vector<const CLI::App*> commands_of(const CLI::App& app) {
    return app.get_subcommands([](const CLI::App*) { return true; });
}

// ---- bash

/// The completions of each option's value: "render/--sex) words male female ;;".
std::string bash_values(const std::string& command, const std::vector<Completed>& options) {
    std::string cases;
    for (const Completed& option : options) {
        if (!option.takes_value) continue;
        const std::string pattern = command + "/" + fmt::format("{}", fmt::join(option.names, "|" + command + "/"));
        std::string does = ":";
        if (!option.choices.empty()) does = fmt::format("words {}", fmt::join(option.choices, " "));
        if (option.takes_file) does = "files";
        cases += fmt::format("        {}) {}; return ;;\n", pattern, does);
    }
    return cases;
}

std::string bash_words(const CLI::App& app, const std::string& command, const std::vector<Completed>& options,
                       const Words& commands) {
    Words names;
    for (const Completed& option : options) names.insert(names.end(), option.names.begin(), option.names.end());
    const Positional positional = positional_of(app);
    Words others = positional.choices;
    others.insert(others.end(), commands.begin(), commands.end());
    const std::string does = "options='" + fmt::format("{}", fmt::join(names, " ")) + "' others='" +
                             fmt::format("{}", fmt::join(others, " ")) + "'" +
                             (positional.takes_file ? " file=yes" : "");
    return fmt::format("        '{}') {} ;;\n", command, does);
}

constexpr const char* bash_begin = R"(# Completion of adiposcope for bash, as "adiposcope completion bash" writes it.
_adiposcope() {
    local typed=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local command='' options='' others='' file='' word
    if [[ $typed == '=' ]]; then
        typed=''
    elif [[ $before == '=' && $COMP_CWORD -gt 1 ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    words() { COMPREPLY=($(compgen -W "$*" -- "$typed")); }
    files() {
        local IFS=$'\n'
        COMPREPLY+=($(compgen -f -- "$typed"))
        compopt -o filenames 2>/dev/null
    }
    COMPREPLY=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in )";

std::string bash_script(const CLI::App& app) {
    Words names;
    for (const CLI::App* command : commands_of(app)) names.push_back(command->get_name());
    std::string values = bash_values("", options_of(app));
    std::string words = bash_words(app, "", options_of(app), names);
    for (const CLI::App* command : commands_of(app)) {
        values += bash_values(command->get_name(), options_of(*command));
        words += bash_words(*command, command->get_name(), options_of(*command), {});
    }
    return fmt::format(
        "{}{}) command=$word; break ;; esac\n    done\n    case $command/$before in\n{}    esac\n"
        "    case $command in\n{}    esac\n"
        "    if [[ $typed == -* ]]; then\n        words $options\n        return\n    fi\n"
        "    words $others\n    [[ -n $file ]] && files\n    return 0\n}}\n"
        "complete -F _adiposcope adiposcope\n",
        bash_begin, fmt::join(names, "|"), values, words);
}

// ---- zsh

/// Escapes text for single quotes; within brackets or before a colon, the characters `special` are escaped too.
std::string zsh_text(std::string_view text, std::string_view special) {
    std::string escaped;
    for (const char c : text) {
        if (special.find(c) != std::string_view::npos) escaped += '\\';
        escaped += c == '\'' ? "'\\''" : std::string(1, c);
    }
    return escaped;
}

std::string zsh_option(const Completed& option) {
    std::string value;
    if (option.takes_file)
        value = ":file:_files";
    else if (!option.choices.empty())
        value = fmt::format(":word:({})", fmt::join(option.choices, " "));
    else if (option.takes_value)
        value = ":value: ";
    std::string lines;
    for (const std::string& name : option.names) {
        const bool is_long = name.starts_with("--");  // short options have no "-o=FILE" form
        lines += fmt::format("        '{}{}[{}]{}' \\\n", name, option.takes_value && is_long ? "=" : "",
                             zsh_text(option.text, "[]:\\"), value);
    }
    return lines;
}

std::string zsh_command(const CLI::App& command) {
    std::string lines;
    for (const Completed& option : options_of(command)) lines += zsh_option(option);
    const Positional positional = positional_of(command);
    const std::string words = fmt::format("({})", fmt::join(positional.choices, " "));
    const std::string others = positional.takes_file        ? "'*:scenario:_files'"
                               : positional.choices.empty() ? "'*: :'"
                                                            : "'*:word:" + words + "'";
    return fmt::format("_adiposcope_{}() {{\n    _arguments \\\n{}        {}\n}}\n\n", command.get_name(), lines,
                       others);
}

std::string zsh_script(const CLI::App& app) {
    std::string functions, commands, cases, options;
    for (const CLI::App* command : commands_of(app)) {
        functions += zsh_command(*command);
        commands += fmt::format("        '{}:{}'\n", command->get_name(), zsh_text(command->get_description(), ":\\"));
        cases += fmt::format("                {0}) _adiposcope_{0} ;;\n", command->get_name());
    }
    for (const Completed& option : options_of(app)) options += zsh_option(option);
    return fmt::format(
        "#compdef adiposcope\n# Completion of adiposcope for zsh, as \"adiposcope completion zsh\" writes "
        "it.\n\n{}_adiposcope() {{\n    local curcontext=$curcontext state line\n    local -a commands\n"
        "    commands=(\n{}    )\n    _arguments -C \\\n{}        '1: :->first' \\\n        '*:: :->rest'\n"
        "    case $state in\n        first)\n            _describe command commands\n            _files\n"
        "            ;;\n        rest)\n            case $line[1] in\n{}            esac\n            ;;\n"
        "    esac\n}}\n\nif [ \"$funcstack[1]\" = _adiposcope ]; then\n    _adiposcope \"$@\"\nelse\n"
        "    compdef _adiposcope adiposcope\nfi\n",
        functions, commands, options, cases);
}

}  // namespace

std::string completion_script(const CLI::App& app, Shell shell) {
    return shell == Shell::bash ? bash_script(app) : zsh_script(app);
}

}  // namespace cli
