#include "cli/command_line.hpp"

#include "cli/help_text.hpp"
#include "cli/shared_options.hpp"
#include "core/error.hpp"
#include "platform/standard_streams.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace cli {

namespace {

constexpr const char* about =
    "A body that loses fat everywhere at once: a teaching model of averages, not medical advice.\n"
    "Without a subcommand a window opens.";

constexpr int usual_columns = 80;  // width of help text written to a file or pipe

/// A command of the table during parsing of a command line.
struct DefinedCommand {
    const CLI::App* app = nullptr;
    ReadCommand read;
    Common common{};
};

struct TypedWindow {
    TypedSubject subject;
    std::string screenshots;
    bool classroom = false;
};

[[noreturn]] void throw_misused(const std::string& sentence, const CLI::App* command) {
    std::string line = sentence;
    std::ranges::replace(line, '\n', ' ');
    const std::string name = command ? " " + command->get_name() : "";
    core::throw_invalid(fmt::format("{} (adiposcope{} --help lists the options)", line, name));
}

/// "simulate, measure, ... and schema".
std::string command_names() {
    std::string names;
    for (const CommandRow& row : command_table) {
        const bool last = row.name == command_table.back().name;
        names += fmt::format("{}{}", names.empty() ? "" : last ? " and " : ", ", row.name);
    }
    return names;
}

void require_scenario_file(const std::string& text) {
    if (std::error_code ignored; !text.empty() && !std::filesystem::exists(input_file(text), ignored))
        core::throw_invalid(
            fmt::format("\"{}\" is neither a scenario file nor one of the subcommands {}", text, command_names()));
}

void define_window(CLI::App& app, TypedWindow& typed) {
    take_scenario(app, typed.subject);
    app.add_option("--screenshot-folder", typed.screenshots, "Where F12 puts pictures [default: your pictures folder]")
        ->option_text("FOLDER")
        ->check(named);
    app.add_flag("--classroom", typed.classroom,
                 "Open the window for a class: fictional adults, no personal entry, numbers behind a toggle");
}

OpenWindow read_window(const TypedWindow& typed) {
    require_scenario_file(typed.subject.scenario);
    return {
        .subject = read_subject(typed.subject).subject, .screenshots = typed.screenshots, .classroom = typed.classroom};
}

/// `defined` must not move until the command line has been parsed.
void define_command(CLI::App& app, const CommandRow& row, DefinedCommand& defined) {
    CLI::App* command = app.add_subcommand(std::string(row.name), std::string(row.help));
    defined.app = command;
    defined.read = row.define(*command);
    command->add_flag("--force", defined.common.force, "Overwrite files that exist");
    command->add_flag("--quiet", defined.common.quiet, "No notes and no progress on standard error");
}

}  // namespace

Command parse_command_line(int argc, const char* const* argv) {
    CLI::App app{about, "adiposcope"};
    app.set_version_flag("--version", "adiposcope " ADIPOSCOPE_VERSION);
    app.require_subcommand(0, 1);
    TypedWindow window;
    define_window(app, window);
    std::array<DefinedCommand, command_table.size()> commands;
    for (std::size_t i = 0; i < commands.size(); ++i) define_command(app, command_table[i], commands[i]);
    const auto chosen = [&]() -> const DefinedCommand* {
        const auto found = std::ranges::find_if(commands, [](const DefinedCommand& c) { return c.app->parsed(); });
        return found == commands.end() ? nullptr : &*found;
    };
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        const int columns = platform::terminal_columns().value_or(usual_columns);
        return PrintText{help_text(chosen() ? *chosen()->app : app, columns)};
    } catch (const CLI::Success& done) {
        std::ostringstream out;
        app.exit(done, out, out);
        return PrintText{out.str()};
    } catch (const CLI::ParseError& fault) {
        if (!chosen() && argv[1][0] != '-') require_scenario_file(argv[1]);
        throw_misused(fault.what(), chosen() ? chosen()->app : nullptr);
    }
    const DefinedCommand* command = chosen();
    if (!command) return read_window(window);
    if (!window.subject.scenario.empty() || !window.screenshots.empty())
        throw_misused(fmt::format("nothing may come before \"{}\"", command->app->get_name()), command->app);
    return command->read(command->common);
}

}  // namespace cli
