#include "cli/subcommands.hpp"

#include <CLI/CLI.hpp>

namespace cli {

std::string named(const std::string& text) {
    return text.empty() ? "a file name was expected" : "";
}

void take_scenario(CLI::App& command, Typed& typed) {
    command
        .add_option("scenario", typed.scenario,
                    "Scenario file to start from, or a picture made by this program; options go on top")
        ->option_text("[SCENARIO.json|PICTURE.png]")
        ->check(named);
}

namespace {

using Action = CommandLine::Action;

void take_list(CLI::App& command, Typed& typed) {
    command
        .add_option(
            "--scenarios", typed.scenarios,
            "A list instead: on each line a scenario as JSON, with the file to write as \"output\"; a result line "
            "each on standard output, on all processors; what exists is skipped")
        ->option_text("FILE.jsonl")
        ->check(named);
}

constexpr std::array<std::string_view, 1> activity_names{"activity"};
constexpr std::array<std::string_view, 3> distribution_names{"profile", "pattern", "menopause"};
constexpr std::array<std::string_view, 6> plan_names{"deficit", "deficit-mode", "new-activity",
                                                     "train",   "sessions",     "days"};
constexpr std::array<std::string_view, 2> goal_names{"target-weight", "target-day"};
constexpr std::array<std::string_view, 1> day_names{"day"};
constexpr std::array<std::string_view, 27> picture_names{
    "view",       "yaw",         "pitch",      "zoom",          "pan-x",          "pan-y",        "pose",
    "background", "skin",        "projection", "camera-height", "lens",           "light",        "light-hardness",
    "ruler",      "grid",        "layer",      "section",       "section-offset", "section-tilt", "section-roll",
    "iso-lines",  "layer-range", "compare",    "reference-day", "wipe",           "samples"};

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
    typed.csv = command.add_option("--csv", typed.output, "Where the table goes; - (default) is standard output")
                    ->option_text("FILE|-");
}

void define_simulate(CLI::App& command, Typed& typed) {
    take_scenario(command, typed);
    take_list(command, typed);
    take_person_and_plan(command, typed);
    command.add_option("--every", typed.every, "Days between two rows; the last day always has one [default 1]")
        ->option_text("N");
    command.add_flag("--band", typed.band, "Four more columns: where weight and fat lie in two of three people");
    command.add_flag("--thickness", typed.thickness, "More columns: mean thickness of the fat under the skin, mm");
    command.add_flag("--girths", typed.girth_columns, "More columns: thirteen girths as a tape gives them, cm");
    command.add_option("--imperial", typed.imperial, "Pounds and inches, as the column names say [default off]")
        ->option_text("on|off")
        ->check(CLI::IsMember({"on", "off"}));
    take_csv(command, typed);
    command
        .add_option("--json", typed.json_file,
                    "Write the table as JSON, an object a row; standard output then gets CSV only with --csv -")
        ->option_text("FILE|-")
        ->check(named);
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

void take_picture(CLI::App& command, Typed& typed) {
    take_person_and_plan(command, typed);
    typed.fields.add(command, "View", day_names);
    describe_day(command, "drawn");
    typed.fields.add(command, "View", picture_names);
    command
        .add_option(
            "--size", typed.size,
            "Width and height in pixels [default: those of the picture that the scenario comes from, or 1280x1280]")
        ->option_text("WxH")
        ->group("View");
    command.add_flag("--transparent", typed.transparent, "Nothing behind the figure")->group("View");
    command.add_flag("--caption", typed.caption, "Day, weight, change and body fat in a corner")->group("View");
    command
        .add_option("--class", typed.classmates,
                    "People who follow the plan side by side: 1 to 12 rows of "
                    "id,sex,age_years,height_cm,weight_kg,body_fat_percent")
        ->option_text("FILE.csv")
        ->group("View")
        ->check(named);
}

void define_render(CLI::App& command, Typed& typed) {
    take_scenario(command, typed);
    take_list(command, typed);
    command.add_option("-o,--output", typed.output, "The picture to write")->option_text("FILE.png");
    take_picture(command, typed);
}

void define_bundle(CLI::App& command, Typed& typed) {
    take_scenario(command, typed);
    take_list(command, typed);
    command
        .add_option("-o,--output", typed.output,
                    "The folder for picture.png, scenario.json, simulation.csv and caption.txt")
        ->option_text("FOLDER/");
    take_picture(command, typed);
}

void define_sheet(CLI::App& command, Typed& typed) {
    take_scenario(command, typed);
    command.add_option("-o,--output", typed.output, "The sheet to write; of a lesson, the folder for its pages")
        ->option_text("FILE.png|FOLDER/");
    command
        .add_option("--lesson", typed.lesson,
                    "The printed pages of a lesson instead: student.html and teacher.html, with their pictures")
        ->option_text("FILE.md")
        ->group("Lesson")
        ->check(named);
    command
        .add_option("--language", typed.language,
                    "The language of the pages and of lessons that have several [default: that of the system]")
        ->option_text("en|de|...")
        ->group("Lesson");
    take_person_and_plan(command, typed);
    typed.fields.add(command, "View", day_names);
    describe_day(command, "drawn");
    typed.fields.add(command, "View", picture_names);
    const auto add = [&](const char* name, std::string& text, const char* help) {
        command.add_option(name, text, help)->option_text("OPTION=A,B,...")->group("Sheet");
    };
    add("--rows", typed.rows,
        "What differs from row to row: an option without its dashes, and values, as age=20,40,60");
    add("--columns", typed.columns, "What differs from column to column, as day=0,90,last");
    command.add_option("--size", typed.size, "Width and height of a cell in pixels [default 300x420]")
        ->option_text("WxH")
        ->group("Sheet");
    command.add_flag("--transparent", typed.transparent, "Nothing behind the figures")->group("Sheet");
}

void define_animate(CLI::App& command, Typed& typed) {
    take_scenario(command, typed);
    take_list(command, typed);
    command
        .add_option("-o,--output", typed.output,
                    "The film to write: MP4 (needs ffmpeg), animated WebP, or a folder of numbered PNGs")
        ->option_text("FILE.mp4|FILE.webp|FOLDER/");
    take_person_and_plan(command, typed);
    typed.fields.add(command, "View", picture_names);
    const auto add = [&](const char* name, std::string& text, const char* help, const char* form) {
        command.add_option(name, text, help)->option_text(form)->group("Film");
    };
    add("--from", typed.from, "The day of the first frame [default 0]", "DAY|last");
    add("--to", typed.to, "The day of the last frame [default last]", "DAY|last");
    add("--seconds", typed.seconds, "How long it plays [0.1 to 600; default 10]", "SECONDS");
    add("--fps", typed.fps, "Frames a second [1 to 120; default 30]", "N");
    add("--turntable", typed.turntable, "How far the camera goes around meanwhile; 360 is once [default 0]", "DEGREES");
    command.add_flag("--caption", typed.caption, "Day, weight, change and body fat in each frame")->group("Film");
    command.add_option("--size", typed.size, "Width and height in pixels [default 1280x720]")
        ->option_text("WxH")
        ->group("Film");
    command.add_flag("--transparent", typed.transparent, "Nothing behind the figure; not for MP4")->group("Film");
}

void define_export(CLI::App& command, Typed& typed) {
    take_scenario(command, typed);
    take_list(command, typed);
    command.add_option("-o,--output", typed.output, "The mesh to write: the body with arms held out")
        ->option_text("FILE.obj|.ply|.stl|.glb");
    take_person_and_plan(command, typed);
    typed.fields.add(command, "View", day_names);
    describe_day(command, "exported");
    typed.fields.add(command, "Only for FILE.glb", mesh_names);
    command.add_flag("--animation", typed.animation, "The whole run as an animation of ten seconds")
        ->group("Only for FILE.glb");
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

void define_schema(CLI::App& command, Typed& typed) {
    typed.output = "-";
    command.add_option("-o,--output", typed.output, "Where it goes; - (default) is standard output")
        ->option_text("FILE|-");
}

constexpr std::array<Subcommand, 11> table{{
    {"simulate", "Write weight, fat and fat by region for every day as CSV", Action::simulate, define_simulate},
    {"measure", "Write volume, surface and girths of one or many people as CSV", Action::measure, define_measure},
    {"render", "Write a picture of the body on one day, without a display", Action::render, define_render},
    {"animate", "Write a film of the days, of a turn around the body, or of both", Action::animate, define_animate},
    {"sheet", "Write rows and columns of pictures at one scale, or the pages of a lesson to print", Action::sheet,
     define_sheet},
    {"bundle", "Write a picture with all that makes it again: scenario, table, caption", Action::bundle, define_bundle},
    {"export", "Write the body on one day as a mesh", Action::export_mesh, define_export},
    {"goal", "Find the intake for a weight and a day, or the day for a weight and an intake", Action::goal,
     define_goal},
    {"report", "Tell about one day: numbers, doubt, layers, what looks lean last, warnings", Action::report,
     define_report},
    {"evidence", "List every constant with its unit, grade and source as CSV", Action::evidence, define_evidence},
    {"schema", "Write the JSON Schema of scenario files", Action::schema, define_schema},
}};

}  // namespace

std::span<const Subcommand> subcommands() {
    return table;
}

}  // namespace cli
