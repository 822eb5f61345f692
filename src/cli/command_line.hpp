#pragma once

#include "document/scenario.hpp"
#include "render/scene.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cli {

struct ListedJob;

/// A field that takes one value after the other, along the rows or columns of a sheet.
struct SheetAxis {
    std::string field;
    std::vector<std::string> values;
};

/// What a command line asks for, checked as far as that goes without doing any work.
struct CommandLine {
    enum class Action {
        open_window,
        print_text,
        simulate,
        measure,
        render,
        animate,
        sheet,
        bundle,
        export_mesh,
        goal,
        report,
        evidence,
        schema
    };

    Action action = Action::open_window;
    document::Scenario scenario{};          ///< the scenario file, if any, with the options on top
    bool scenario_given = false;            ///< a scenario file was named
    std::filesystem::path scenario_file{};  ///< that file, absolute
    bool force = false;                     ///< overwrite existing files
    bool quiet = false;                     ///< no notes and no progress

    std::string text{};                   ///< print_text: help or version
    std::filesystem::path output{};       ///< the file to write; "-" is standard output
    int every = 1;                        ///< simulate: days between two rows
    bool band = false;                    ///< simulate: columns of the uncertainty
    bool thickness = false;               ///< simulate: columns of the layers under the skin
    bool girths = false;                  ///< simulate: columns of the girths
    bool imperial = false;                ///< simulate: pounds and inches
    bool writes_csv = true;               ///< simulate: false where only JSON is asked for
    std::filesystem::path json_file{};    ///< simulate: the table as JSON; empty without
    bool json = false;                    ///< report: JSON instead of text
    bool animation = false;               ///< export: the run as an animation
    std::filesystem::path people{};       ///< measure: a file of people; empty without
    render::Size size{};                  ///< render, animate
    bool transparent = false;             ///< render, animate
    std::optional<int> from_day = 0;      ///< animate; unset: the last of the run
    std::optional<int> to_day{};          ///< likewise
    SheetAxis rows{};                     ///< sheet
    SheetAxis columns{};                  ///< sheet
    std::filesystem::path lesson{};       ///< sheet: the pages of this lesson instead; empty without
    bool classroom = false;               ///< open_window: in classroom mode
    std::string language{};               ///< of texts for people; empty: as the system's
    int frames = 0;                       ///< animate
    int frames_per_second = 30;           ///< animate
    double turn_deg = 0;                  ///< animate: once around is 360
    bool caption = false;                 ///< render, animate: day and numbers
    std::filesystem::path screenshots{};  ///< open_window: folder of F12; empty: the user's pictures
    std::vector<ListedJob> jobs;          ///< of a list: these instead
};

/// One line of a list of scenarios.
struct ListedJob {
    int number = 0;
    CommandLine line;
    std::string fault;  ///< why it cannot even be begun
};

/// Throws core::Error(invalid_input), one sentence, for anything outside the contract.
CommandLine parse_command_line(int argc, const char* const* argv);

/// In lower case, with its dot: ".glb".
std::string extension_of(const std::filesystem::path& file);

}  // namespace cli
