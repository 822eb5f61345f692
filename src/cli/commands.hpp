#pragma once

#include "document/scenario.hpp"
#include "render/scene.hpp"

#include <array>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// The table of the commands, and the struct of each. To add a command, write its struct here, add it to `Command` and
// `command_table`, and write cli/command_<name>.cpp with its options, their checks and the work. To add an option,
// change the struct and that file.

namespace CLI {
class App;
}

namespace cli {

// ---- shared by several commands

struct Common {
    bool force = false;  ///< overwrite existing files
    bool quiet = false;  ///< no notes and no progress
};

/// The subject of a command.
struct Subject {
    document::Scenario scenario{};          ///< the scenario file, if any, with the options applied
    std::filesystem::path scenario_file{};  ///< absolute path of that file; empty if there is none
    std::vector<std::string> notes{};       ///< one sentence for each option without effect
};

/// A picture or film to write, and its format.
struct PictureTarget {
    std::filesystem::path output{};
    render::Size size{};
    bool transparent = false;
    bool caption = false;  ///< day and numbers
};

/// File name that stands for standard output.
inline constexpr const char* standard_output = "-";

// ---- one struct per command

struct OpenWindow {
    Subject subject{};
    std::filesystem::path screenshots{};  ///< folder for F12; empty: the user's pictures
    bool classroom = false;               ///< start in classroom mode
};

/// Help text or version.
struct PrintText {
    std::string text{};
};

/// A script that completes the command line in a shell.
struct Completion {
    std::string script{};
};

struct Simulate {
    Common common{};
    Subject subject{};
    std::filesystem::path output = standard_output;
    int every = 1;                      ///< days between rows
    bool band = false;                  ///< add uncertainty columns
    bool thickness = false;             ///< add columns of subcutaneous thickness
    bool girths = false;                ///< add girth columns
    bool imperial = false;              ///< pounds and inches
    bool writes_csv = true;             ///< false if only JSON is requested
    std::filesystem::path json_file{};  ///< JSON copy of the table; empty: none
};

struct Measure {
    Common common{};
    Subject subject{};
    std::filesystem::path output = standard_output;
    std::filesystem::path people{};  ///< a file of people; empty: none
};

struct Render {
    Common common{};
    Subject subject{};
    PictureTarget picture{};
};

struct Animate {
    Common common{};
    Subject subject{};
    PictureTarget picture{};
    std::optional<int> from_day = 0;  ///< unset: the last day of the run
    std::optional<int> to_day{};      ///< likewise
    int frames = 0;
    int frames_per_second = 30;
    double turn_deg = 0;  ///< 360 is a full turn
};

/// A film of a lesson or of the spot training scene, with its words.
struct ToldFilm {
    Common common{};
    Subject subject{};  ///< whose body the scene shows; a lesson has its own
    PictureTarget picture{};
    std::string lesson{};    ///< a file or the beginning of a lesson's name; empty: the scene
    std::string language{};  ///< of the words; empty: the system's
    int frames_per_second = 30;
};

/// A field that varies along the rows or columns of a sheet.
struct SheetAxis {
    std::string field;
    std::vector<std::string> values;
};

struct Sheet {
    Common common{};
    Subject subject{};
    std::filesystem::path output{};
    render::Size size{};  ///< of one cell
    bool transparent = false;
    SheetAxis rows{};
    SheetAxis columns{};
};

/// Printable pages of a lesson.
struct LessonSheet {
    Common common{};
    Subject subject{};  ///< no effect: a lesson has its own scenes
    std::filesystem::path output{};
    std::string lesson{};    ///< a file or the beginning of a lesson's name
    std::string language{};  ///< of the printed text; empty: the system's
};

struct Bundle {
    Common common{};
    Subject subject{};
    PictureTarget picture{};  ///< the output is a folder
};

struct Export {
    Common common{};
    Subject subject{};
    std::filesystem::path output{};
    bool animation = false;  ///< export the run as an animation
};

struct Goal {
    Common common{};
    Subject subject{};
    std::filesystem::path output = standard_output;
};

struct Report {
    Common common{};
    Subject subject{};
    std::filesystem::path output = standard_output;
    bool json = false;  ///< instead of text
};

struct Evidence {
    Common common{};
    Subject subject{};
    std::filesystem::path output = standard_output;
};

struct Schema {
    Common common{};
    std::filesystem::path output = standard_output;
};

// ---- lists of scenarios

/// A command that can run for each line of a list.
using Job = std::variant<Simulate, Render, Animate, Bundle, Export>;

/// Why a line cannot be run.
struct JobFault {
    std::string sentence{};
};

/// One line of a list of scenarios.
struct ListedJob {
    int number = 0;
    std::filesystem::path output{};  ///< empty if the line has none
    std::variant<Job, JobFault> job{};
};

struct JobList {
    Common common{};
    std::vector<ListedJob> jobs{};
};

// ---- the table

using Command = std::variant<OpenWindow, PrintText, Simulate, Measure, Render, Animate, ToldFilm, Sheet, LessonSheet,
                             Bundle, Export, Goal, Report, Evidence, Schema, Completion, JobList>;

/// Makes a command of the parsed options. Throws core::Error(invalid_input), one sentence, if they are invalid.
using ReadCommand = std::function<Command(const Common&)>;

// Each defines the options of a command, except those of `Common`.
ReadCommand define_simulate(CLI::App& app);
ReadCommand define_measure(CLI::App& app);
ReadCommand define_render(CLI::App& app);
ReadCommand define_animate(CLI::App& app);
ReadCommand define_sheet(CLI::App& app);
ReadCommand define_bundle(CLI::App& app);
ReadCommand define_export(CLI::App& app);
ReadCommand define_goal(CLI::App& app);
ReadCommand define_report(CLI::App& app);
ReadCommand define_evidence(CLI::App& app);
ReadCommand define_schema(CLI::App& app);
ReadCommand define_completion(CLI::App& app);

struct CommandRow {
    std::string_view name;
    std::string_view help;
    ReadCommand (*define)(CLI::App&);
};

/// In the order of the help text.
inline constexpr std::array command_table{
    CommandRow{"simulate", "Write weight, fat and fat by region for every day as CSV", define_simulate},
    CommandRow{"measure", "Write volume, surface and girths of one or many people as CSV", define_measure},
    CommandRow{"render", "Write a picture of the body on one day, without a display", define_render},
    CommandRow{"animate", "Write a film of the days, of a turn around the body, or of a lesson", define_animate},
    CommandRow{"sheet", "Write rows and columns of pictures at one scale, or the pages of a lesson to print",
               define_sheet},
    CommandRow{"bundle", "Write a picture with everything that reproduces it: scenario, table, caption", define_bundle},
    CommandRow{"export", "Write the body on one day as a mesh", define_export},
    CommandRow{"goal", "Find the intake for a weight and a day, or the day for a weight and an intake", define_goal},
    CommandRow{"report", "Describe one day: numbers, uncertainty, layers, what looks lean last, warnings",
               define_report},
    CommandRow{"evidence", "List every constant with its unit, grade and source as CSV", define_evidence},
    CommandRow{"schema", "Write the JSON Schema of scenario files", define_schema},
    CommandRow{"completion", "Write a script with which bash or zsh completes this command line", define_completion},
};

// Each does its work and returns the exit code; throws core::Error.
int run_command(const PrintText& asked);
int run_command(const Simulate& asked);
int run_command(const Measure& asked);
int run_command(const Render& asked);
int run_command(const Animate& asked);
int run_command(const ToldFilm& asked);
int run_command(const Sheet& asked);
int run_command(const LessonSheet& asked);
int run_command(const Bundle& asked);
int run_command(const Export& asked);
int run_command(const Goal& asked);
int run_command(const Report& asked);
int run_command(const Evidence& asked);
int run_command(const Schema& asked);
int run_command(const Completion& asked);
/// Runs all commands of a list, on all processors.
int run_command(const JobList& asked);

}  // namespace cli
