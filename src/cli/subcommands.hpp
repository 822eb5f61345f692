#pragma once

#include "cli/command_line.hpp"
#include "cli/field_options.hpp"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

inline constexpr std::array<std::string_view, 5> body_names{"sex", "age", "height", "weight", "body-fat"};
inline constexpr std::array<std::string_view, 4> mesh_names{"skin", "layer", "layer-range", "reference-day"};

/// A command line as typed: texts that nobody has looked at yet.
struct Typed {
    std::string scenario;
    FieldOptions fields;
    std::vector<std::string> girths;
    std::string output;
    CLI::Option* csv = nullptr;  ///< whether it was given
    std::string every = "1";
    std::string people;
    std::string scenarios;  ///< a list of them
    std::string classmates;
    std::optional<std::string> size;
    std::string screenshots;
    bool transparent = false;
    std::string from = "0";
    std::string to = "last";
    std::string seconds = "10";
    std::string fps = "30";
    std::string turntable = "0";
    std::string rows;
    std::string columns;
    std::string lesson;
    std::string language;
    bool classroom = false;
    bool caption = false;
    bool band = false;
    bool thickness = false;
    bool girth_columns = false;
    std::string imperial = "off";
    std::string json_file;
    bool json = false;
    bool animation = false;
    bool force = false;
    bool quiet = false;
};

/// What a subcommand is called, what it does and which options it takes.
struct Subcommand {
    const char* name;
    const char* help;
    CommandLine::Action action;
    void (*define)(CLI::App&, Typed&);
};

/// In the order of the help.
std::span<const Subcommand> subcommands();

/// The positional scenario file, which the window takes too.
void take_scenario(CLI::App& command, Typed& typed);

/// CLI11's check of a file name: the fault, or nothing.
std::string named(const std::string& text);

}  // namespace cli
