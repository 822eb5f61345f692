#include "cli/command_line.hpp"

#include "cli/class_file.hpp"
#include "cli/film.hpp"
#include "cli/subcommands.hpp"
#include "core/error.hpp"
#include "core/units.hpp"
#include "document/fields.hpp"
#include "document/girth_fields.hpp"
#include "document/parameters.hpp"
#include "picture/picture_scenario.hpp"
#include "platform/paths.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <sstream>

namespace cli {

namespace {

using Action = CommandLine::Action;

constexpr std::size_t most_on_an_axis = 50;

// ---- from texts to values

[[noreturn]] void throw_misused(const std::string& sentence, const CLI::App* command) {
    std::string line = sentence;
    std::ranges::replace(line, '\n', ' ');
    const std::string name = command ? " " + command->get_name() : "";
    core::throw_invalid(fmt::format("{} (adiposcope{} --help lists the options)", line, name));
}

double whole_number(std::string_view text, std::string_view what, double low, double high) {
    const double number = core::parse_number(text, what);
    if (!(number >= low && number <= high) || number != std::floor(number))
        core::throw_invalid(fmt::format("{} is \"{}\", expected a whole number from {} to {}", what, text,
                                        core::number_text(low), core::number_text(high)));
    return number;
}

void require_extension(const std::filesystem::path& file, std::span<const std::string_view> allowed) {
    if (std::ranges::find(allowed, extension_of(file)) == allowed.end())
        core::throw_invalid(
            fmt::format("output is \"{}\", expected a name that ends in {}", file.string(), fmt::join(allowed, ", ")));
}

constexpr std::array<std::string_view, 1> picture_extensions{".png"};
constexpr std::array<std::string_view, 4> mesh_extensions{".obj", ".ply", ".stl", ".glb"};

/// Colours and animation have a place in one kind of mesh only.
void require_glb(const Typed& typed, const std::filesystem::path& file) {
    if (extension_of(file) == ".glb") return;
    for (const std::string_view name : mesh_names)
        if (typed.fields.given(name))
            core::throw_invalid(fmt::format("--{} needs a name that ends in .glb, not \"{}\"", name, file.string()));
    if (typed.animation)
        core::throw_invalid(fmt::format("--animation needs a name that ends in .glb, not \"{}\"", file.string()));
}

void require_no_person(const FieldOptions& fields) {
    for (const std::string_view name : body_names)
        if (fields.given(name))
            core::throw_invalid(fmt::format("--{} and --people exclude each other, expected one of them", name));
}

void require_scenario_file(const std::string& text) {
    if (std::error_code ignored; !text.empty() && !std::filesystem::exists(text, ignored))
        core::throw_invalid(
            fmt::format("\"{}\" is neither a scenario file nor one of the subcommands simulate, "
                        "measure, render, animate, sheet, bundle, export, goal, report, evidence and schema",
                        text));
}

void require_class(const document::Scenario& scenario) {
    if (scenario.view.compare != document::Compare::everyone) return;
    if (scenario.document.classmates.empty())
        core::throw_invalid(
            "compare is class, but nobody is in the class: expected --class FILE or a scenario with one");
    if (scenario.view.layer == document::Layer::section)
        core::throw_invalid("layer is section, which shows one body: expected another layer for a class");
}

std::optional<int> parse_film_day(std::string_view text, std::string_view what) {
    if (text == "last") return std::nullopt;
    return static_cast<int>(whole_number(text, what, 0, document::parameter("days").maximum));
}

double number_between(std::string_view text, std::string_view what, double low, double high) {
    const double number = core::parse_number(text, what);
    if (!(number >= low && number <= high))
        core::throw_invalid(fmt::format("{} is \"{}\", expected {} to {}", what, text, core::number_text(low),
                                        core::number_text(high)));
    return number;
}

void interpret_film(CommandLine& line, const Typed& typed) {
    const FilmKind kind = film_kind(line.output);
    if (kind == FilmKind::mp4 && line.transparent)
        core::throw_invalid("--transparent is not for MP4, which knows no transparency: expected .webp or a folder");
    line.from_day = parse_film_day(typed.from, "from");
    line.to_day = parse_film_day(typed.to, "to");
    line.frames_per_second = static_cast<int>(whole_number(typed.fps, "fps", 1, 120));
    const double seconds = number_between(typed.seconds, "seconds", 0.1, 600);
    line.frames = std::max(1, static_cast<int>(std::lround(seconds * line.frames_per_second)));
    line.turn_deg = number_between(typed.turntable, "turntable", -3600, 3600);
    if (!typed.size && !line.scenario.picture) line.size = {1280, 720};
}

/// What was typed, else what the scenario says, else the size of the picture that it came from. A scenario that a
/// picture is drawn from says it then, too.
void choose_format(CommandLine& line, const Typed& typed, const std::optional<render::Size>& of_picture) {
    document::PictureFormat format;
    if (of_picture) format = {of_picture->width, of_picture->height, false};
    if (line.scenario.picture) format = *line.scenario.picture;
    if (typed.size) set_picture_size(format, *typed.size);
    format.transparent |= typed.transparent;
    format.caption |= typed.caption;
    line.size = {format.width_px, format.height_px};
    line.transparent = format.transparent;
    line.caption = format.caption;
    if (line.action == Action::render || line.action == Action::bundle) line.scenario.picture = format;
}

SheetAxis parse_axis(std::string_view text, std::string_view what) {
    const std::size_t equals = text.find('=');
    SheetAxis axis{.field = std::string(text.substr(0, equals)), .values = {}};
    const auto known = document::parameters();
    if (equals == std::string_view::npos || std::ranges::find(known, axis.field, &core::Parameter::name) == known.end())
        core::throw_invalid(
            fmt::format("{} is \"{}\", expected an option and its values, such as age=20,40,60", what, text));
    std::istringstream values{std::string(text.substr(equals + 1))};
    for (std::string value; std::getline(values, value, ',');) {
        document::parse_field(document::parameter(axis.field), value);  // or says what was expected
        axis.values.push_back(value);
    }
    if (axis.values.empty() || axis.values.size() > most_on_an_axis)
        core::throw_invalid(
            fmt::format("{} has {} values, expected 1 to {}", what, axis.values.size(), most_on_an_axis));
    return axis;
}

void interpret_sheet(CommandLine& line, const Typed& typed) {
    if (!typed.lesson.empty()) {
        if (!typed.rows.empty() || !typed.columns.empty())
            core::throw_invalid("--lesson writes a lesson's pages, expected no --rows or --columns with it");
        return;
    }
    if (typed.rows.empty() || typed.columns.empty())
        core::throw_invalid(
            "a sheet needs --rows and --columns, as in --rows age=20,40,60 --columns day=0,90,last, or "
            "--lesson FILE.md");
    require_extension(line.output, picture_extensions);
    line.rows = parse_axis(typed.rows, "rows");
    line.columns = parse_axis(typed.columns, "columns");
    if (line.rows.field == line.columns.field)
        core::throw_invalid(fmt::format("rows and columns are both of {}, expected two options", line.rows.field));
    if (!typed.size && !line.scenario.picture) line.size = {300, 420};
}

/// `listed`: a scenario of a list, in place of the file.
CommandLine interpret(Action action, const Typed& typed, const document::Scenario* listed = nullptr) {
    CommandLine line{.action = action,
                     .scenario_given = !typed.scenario.empty(),
                     .force = typed.force,
                     .quiet = typed.quiet,
                     .output = typed.output,
                     .band = typed.band,
                     .thickness = typed.thickness,
                     .girths = typed.girth_columns,
                     .imperial = typed.imperial == "on",
                     .writes_csv = typed.json_file.empty() || (typed.csv && typed.csv->count() > 0),
                     .json_file = typed.json_file,
                     .json = typed.json,
                     .animation = typed.animation,
                     .people = typed.people,
                     .lesson = typed.lesson,
                     .classroom = typed.classroom,
                     .language = typed.language,
                     .screenshots = typed.screenshots,
                     .jobs = {}};
    if (action == Action::open_window) require_scenario_file(typed.scenario);
    std::optional<render::Size> picture_size;
    if (listed) line.scenario = *listed;
    if (!typed.scenario.empty()) {
        picture::LoadedScenario loaded = picture::load_scenario_or_picture(typed.scenario);
        line.scenario = std::move(loaded.scenario);
        line.scenario_file = std::filesystem::absolute(typed.scenario).lexically_normal();
        picture_size = loaded.picture_size;
    }
    typed.fields.apply(line.scenario);
    for (const std::string& girth : typed.girths) document::add_girth(line.scenario.document.girths_cm, girth);
    if (!typed.classmates.empty()) {
        line.scenario.document.classmates = load_classmates(typed.classmates);
        if (!typed.fields.given("compare")) line.scenario.view.compare = document::Compare::everyone;
    }
    if (!typed.people.empty()) require_no_person(typed.fields);
    if (!typed.people.empty() && !typed.girths.empty())
        core::throw_invalid("--girth and --people exclude each other, expected one of them");
    document::validate(line.scenario.document);
    line.every = static_cast<int>(whole_number(typed.every, "every", 1, document::parameter("days").maximum));
    choose_format(line, typed, picture_size);
    if (!line.json_file.empty() && line.writes_csv && line.json_file == line.output)
        core::throw_invalid("--csv and --json name the same file, expected two");
    const bool writes_a_file = action == Action::render || action == Action::bundle || action == Action::animate ||
                               action == Action::sheet || action == Action::export_mesh;
    if (writes_a_file && line.output.empty()) core::throw_invalid("output is missing, expected -o and a name");
    if (action == Action::render) require_extension(line.output, picture_extensions);
    if (action == Action::render || action == Action::bundle) require_class(line.scenario);
    if (action == Action::sheet) interpret_sheet(line, typed);
    if (action == Action::animate) {
        require_class(line.scenario);
        interpret_film(line, typed);
    }
    if (action == Action::export_mesh) {
        require_extension(line.output, mesh_extensions);
        require_glb(typed, line.output);
    }
    return line;
}

/// The lines of a list, each with what is wrong with it.
CommandLine interpret_list(Action action, const Typed& typed) {
    if (!typed.scenario.empty() || (!typed.output.empty() && typed.output != "-") || !typed.json_file.empty())
        core::throw_invalid("--scenarios stands alone: each of its lines names its own scenario and output");
    CommandLine list{.action = action, .force = typed.force, .quiet = typed.quiet, .jobs = {}};
    const std::vector<std::uint8_t> bytes = platform::read_file(typed.scenarios);
    std::istringstream text(std::string(bytes.begin(), bytes.end()));
    int number = 0;
    for (std::string row; std::getline(text, row);) {
        ++number;
        if (row.find_first_not_of(" \t\r") == std::string::npos) continue;
        ListedJob job{.number = number, .line = {.action = action, .jobs = {}}, .fault = {}};
        try {
            document::Scenario scenario = document::parse_scenario(row, fmt::format("{}:{}", typed.scenarios, number));
            Typed one = typed;
            one.output = document::take_text(scenario, "output").value_or("");
            if (one.output.empty() || one.output == "-") core::throw_invalid("output is missing, expected a file name");
            job.line.output = one.output;
            one.quiet = true;
            job.line = interpret(action, one, &scenario);
        } catch (const core::Error& fault) {
            job.fault = fault.what();
        }
        list.jobs.push_back(std::move(job));
    }
    if (list.jobs.empty())
        core::throw_invalid(fmt::format("{}: is empty, expected a scenario on each line", typed.scenarios));
    return list;
}

}  // namespace

std::string extension_of(const std::filesystem::path& file) {
    std::string extension = file.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return std::tolower(c); });
    return extension;
}

CommandLine parse_command_line(int argc, const char* const* argv) {
    CLI::App cli{
        "A body that loses fat everywhere at once: a teaching model of averages, not medical advice.\n"
        "Without a subcommand a window opens.",
        "adiposcope"};
    cli.set_version_flag("--version", "adiposcope " ADIPOSCOPE_VERSION);
    cli.require_subcommand(0, 1);
    Typed top;
    take_scenario(cli, top);
    cli.add_option("--screenshot-folder", top.screenshots, "Where F12 puts pictures [default: your pictures folder]")
        ->option_text("FOLDER")
        ->check(named);
    cli.add_flag("--classroom", top.classroom,
                 "Open the window for a class: fictional adults, no personal entry, numbers behind a toggle");
    const std::span<const Subcommand> known = subcommands();
    std::vector<Typed> typed(known.size());
    std::vector<CLI::App*> commands(known.size());
    for (std::size_t i = 0; i < known.size(); ++i) {
        commands[i] = cli.add_subcommand(known[i].name, known[i].help);
        known[i].define(*commands[i], typed[i]);
        commands[i]->add_flag("--force", typed[i].force, "Overwrite files that exist");
        commands[i]->add_flag("--quiet", typed[i].quiet, "No notes and no progress on standard error");
    }
    const auto chosen = [&] {
        return static_cast<std::size_t>(
            std::ranges::find_if(commands, [](const CLI::App* command) { return command->parsed(); }) -
            commands.begin());
    };
    try {
        cli.parse(argc, argv);
    } catch (const CLI::Success& done) {
        std::ostringstream out;
        cli.exit(done, out, out);
        return {.action = Action::print_text, .text = out.str(), .jobs = {}};
    } catch (const CLI::ParseError& fault) {
        if (chosen() == commands.size() && argv[1][0] != '-') require_scenario_file(argv[1]);
        throw_misused(fault.what(), chosen() < commands.size() ? commands[chosen()] : nullptr);
    }
    if (chosen() == commands.size()) return interpret(Action::open_window, top);
    if (!top.scenario.empty() || !top.screenshots.empty())
        throw_misused(fmt::format("nothing may stand before \"{}\"", known[chosen()].name), commands[chosen()]);
    const Typed& asked = typed[chosen()];
    return asked.scenarios.empty() ? interpret(known[chosen()].action, asked)
                                   : interpret_list(known[chosen()].action, asked);
}

}  // namespace cli
