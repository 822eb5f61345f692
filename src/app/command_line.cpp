#include "app/command_line.hpp"

#include "app/field_options.hpp"
#include "core/error.hpp"
#include "core/parameters.hpp"
#include "core/units.hpp"
#include "document/girth_fields.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <sstream>

namespace app {

namespace {

using Action = CommandLine::Action;

constexpr std::array<std::string_view, 5> body_names{"sex", "age", "height", "weight", "body-fat"};
constexpr std::array<std::string_view, 1> activity_names{"activity"};
constexpr std::array<std::string_view, 3> distribution_names{"profile", "pattern", "menopause"};
constexpr std::array<std::string_view, 6> plan_names{"deficit", "deficit-mode", "new-activity",
                                                     "train",   "sessions",     "days"};
constexpr std::array<std::string_view, 2> goal_names{"target-weight", "target-day"};
constexpr std::array<std::string_view, 1> day_names{"day"};
constexpr std::array<std::string_view, 11> picture_names{"view",          "pose",      "background",  "skin",
                                                         "layer",         "iso-lines", "layer-range", "compare",
                                                         "reference-day", "wipe",      "samples"};

constexpr double smallest_side_px = 16;
constexpr double largest_side_px = 8192;  // what OpenGL 3.3 drivers take as a texture in practice

/// A command line as typed: texts that nobody has looked at yet.
struct Typed {
    std::string scenario;
    FieldOptions fields;
    std::vector<std::string> girths;
    std::string output;
    std::string every = "1";
    std::string people;
    std::string size = "1280x1280";
    std::string screenshots;
    bool transparent = false;
    bool band = false;
    bool thickness = false;
    bool json = false;
    bool force = false;
    bool quiet = false;
};

/// CLI11's check of a file name: the fault, or nothing.
std::string named(const std::string& text) {
    return text.empty() ? "a file name was expected" : "";
}

// ---- what each subcommand takes

void take_scenario(CLI::App& command, Typed& typed) {
    command.add_option("scenario", typed.scenario, "Scenario file to start from; options go on top")
        ->option_text("[SCENARIO.json]")
        ->check(named);
}

void take_person_and_plan(CLI::App& command, Typed& typed) {
    typed.fields.add(command, "Person", body_names);
    typed.fields.add(command, "Person", activity_names);
    command
        .add_option("--girth", typed.girths,
                    "A girth that a tape gave, in cm; again for more. The body is built to have them, as near to the "
                    "typical one as can be")
        ->option_text("SITE=CM ...")
        ->group("Person")
        ->allow_extra_args(false);
    typed.fields.add(command, "Distribution", distribution_names);
    typed.fields.add(command, "Plan", plan_names);
}

void take_csv(CLI::App& command, Typed& typed) {
    typed.output = "-";
    command.add_option("--csv", typed.output, "Where the table goes; - (default) is standard output")
        ->option_text("FILE|-");
}

void define_simulate(CLI::App& command, Typed& typed) {
    take_scenario(command, typed);
    take_person_and_plan(command, typed);
    command.add_option("--every", typed.every, "Days between two rows; the last day always has one [default 1]")
        ->option_text("N");
    command.add_flag("--band", typed.band, "Four more columns: where weight and fat lie in two of three people");
    command.add_flag("--thickness", typed.thickness, "More columns: mean thickness of the fat under the skin, mm");
    take_csv(command, typed);
}

void describe_day(CLI::App& command, const std::string& done) {
    command.get_option("--day")->description("The day of the plan that is " + done +
                                             ", or last; 0 is the person as described [default 0]");
}

void define_measure(CLI::App& command, Typed& typed) {
    take_person_and_plan(command, typed);
    typed.fields.add(command, "Plan", day_names);
    describe_day(command, "measured");
    command
        .add_option("--people", typed.people,
                    "Measure every row of a file with the columns "
                    "id,sex,age_years,height_cm,weight_kg,body_fat_percent (the last may be empty)")
        ->option_text("FILE.csv")
        ->check(named);
    take_csv(command, typed);
}

void define_render(CLI::App& command, Typed& typed) {
    take_scenario(command, typed);
    command.add_option("-o,--output", typed.output, "The picture to write")->option_text("FILE.png")->required();
    take_person_and_plan(command, typed);
    typed.fields.add(command, "View", day_names);
    describe_day(command, "drawn");
    typed.fields.add(command, "View", picture_names);
    command.add_option("--size", typed.size, "Width and height in pixels [default 1280x1280]")
        ->option_text("WxH")
        ->group("View");
    command.add_flag("--transparent", typed.transparent, "Nothing behind the figure")->group("View");
}

void define_export(CLI::App& command, Typed& typed) {
    take_scenario(command, typed);
    command.add_option("-o,--output", typed.output, "The mesh to write: the closed skin, arms held out, in metres")
        ->option_text("FILE.obj")
        ->required();
    take_person_and_plan(command, typed);
    typed.fields.add(command, "View", day_names);
    describe_day(command, "exported");
}

void define_goal(CLI::App& command, Typed& typed) {
    take_scenario(command, typed);
    take_person_and_plan(command, typed);
    typed.fields.add(command, "Goal", goal_names);
    take_csv(command, typed);
}

void define_report(CLI::App& command, Typed& typed) {
    take_scenario(command, typed);
    take_person_and_plan(command, typed);
    typed.fields.add(command, "Plan", day_names);
    describe_day(command, "reported");
    command.add_flag("--json", typed.json, "Write JSON instead of text");
    typed.output = "-";
    command.add_option("-o,--output", typed.output, "Where it goes; - (default) is standard output")
        ->option_text("FILE|-")
        ->check(named);
}

void define_evidence(CLI::App& command, Typed& typed) {
    take_scenario(command, typed);
    typed.fields.add(command, "Person", std::span(body_names).first(1));
    typed.fields.add(command, "Distribution", std::span(distribution_names).first(1));
    take_csv(command, typed);
}

struct Subcommand {
    const char* name;
    const char* help;
    Action action;
    void (*define)(CLI::App&, Typed&);
};

constexpr std::array<Subcommand, 7> subcommands{{
    {"simulate", "Write weight, fat and fat by region for every day as CSV", Action::simulate, define_simulate},
    {"measure", "Write volume, surface and girths of one or many people as CSV", Action::measure, define_measure},
    {"render", "Write a picture of the body on one day, without a display", Action::render, define_render},
    {"export", "Write the body on one day as a mesh", Action::export_mesh, define_export},
    {"goal", "Find the intake for a weight and a day, or the day for a weight and an intake", Action::goal,
     define_goal},
    {"report", "Tell about one day: numbers, doubt, layers, what looks lean last, warnings", Action::report,
     define_report},
    {"evidence", "List every constant with its unit, grade and source as CSV", Action::evidence, define_evidence},
}};

// ---- from texts to values

[[noreturn]] void throw_misused(const std::string& sentence, const CLI::App* command) {
    std::string line = sentence;
    std::ranges::replace(line, '\n', ' ');
    const std::string name = command ? " " + command->get_name() : "";
    core::throw_invalid(fmt::format("{} (adiposcope{} --help lists the options)", line, name));
}

double whole_number(std::string_view text, std::string_view what, double low, double high) {
    const double number = core::parse_number(text, what);
    if (number != static_cast<int>(number) || number < low || number > high)
        core::throw_invalid(fmt::format("{} is \"{}\", expected a whole number from {} to {}", what, text,
                                        core::number_text(low), core::number_text(high)));
    return number;
}

render::Size parse_size(std::string_view text) {
    const auto side = [](std::string_view digits) {
        const bool plain = !digits.empty() && digits.size() <= 5 &&
                           std::ranges::all_of(digits, [](unsigned char c) { return std::isdigit(c) != 0; });
        return plain ? static_cast<int>(core::parse_number(digits, "size")) : 0;
    };
    const std::size_t x = std::min(text.find('x'), text.size());
    const render::Size size{side(text.substr(0, x)), side(text.substr(std::min(x + 1, text.size())))};
    const auto fits = [](int pixels) { return pixels >= smallest_side_px && pixels <= largest_side_px; };
    if (!fits(size.width) || !fits(size.height))
        core::throw_invalid(
            fmt::format("size is \"{}\", expected WIDTHxHEIGHT of {} to {} pixels each, such as 1280x720", text,
                        smallest_side_px, largest_side_px));
    return size;
}

void require_extension(const std::filesystem::path& file, std::string_view extension) {
    std::string actual = file.extension().string();
    std::ranges::transform(actual, actual.begin(), [](unsigned char c) { return std::tolower(c); });
    if (actual != extension)
        core::throw_invalid(fmt::format("output is \"{}\", expected a name that ends in {}", file.string(), extension));
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
                        "measure, render, export, goal, report and evidence",
                        text));
}

CommandLine interpret(Action action, const Typed& typed) {
    CommandLine line{.action = action,
                     .scenario_given = !typed.scenario.empty(),
                     .force = typed.force,
                     .quiet = typed.quiet,
                     .output = typed.output,
                     .band = typed.band,
                     .thickness = typed.thickness,
                     .json = typed.json,
                     .people = typed.people,
                     .transparent = typed.transparent,
                     .screenshots = typed.screenshots};
    if (action == Action::open_window) require_scenario_file(typed.scenario);
    if (!typed.scenario.empty()) line.scenario = document::load_scenario(typed.scenario);
    typed.fields.apply(line.scenario);
    for (const std::string& girth : typed.girths) document::add_girth(line.scenario.document.girths_cm, girth);
    if (!typed.people.empty()) require_no_person(typed.fields);
    if (!typed.people.empty() && !typed.girths.empty())
        core::throw_invalid("--girth and --people exclude each other, expected one of them");
    document::validate(line.scenario.document);
    line.every = static_cast<int>(whole_number(typed.every, "every", 1, core::parameter("days").maximum));
    line.size = parse_size(typed.size);
    if (action == Action::render) require_extension(line.output, ".png");
    if (action == Action::export_mesh) require_extension(line.output, ".obj");
    return line;
}

}  // namespace

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
    std::array<Typed, subcommands.size()> typed;
    std::array<CLI::App*, subcommands.size()> commands{};
    for (std::size_t i = 0; i < subcommands.size(); ++i) {
        commands[i] = cli.add_subcommand(subcommands[i].name, subcommands[i].help);
        subcommands[i].define(*commands[i], typed[i]);
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
        return {.action = Action::print_text, .text = out.str()};
    } catch (const CLI::ParseError& fault) {
        if (chosen() == commands.size() && argv[1][0] != '-') require_scenario_file(argv[1]);
        throw_misused(fault.what(), chosen() < commands.size() ? commands[chosen()] : nullptr);
    }
    if (chosen() == commands.size()) return interpret(Action::open_window, top);
    if (!top.scenario.empty() || !top.screenshots.empty())
        throw_misused(fmt::format("nothing may stand before \"{}\"", subcommands[chosen()].name), commands[chosen()]);
    return interpret(subcommands[chosen()].action, typed[chosen()]);
}

}  // namespace app
