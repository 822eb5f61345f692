#pragma once

#include "cli/commands.hpp"
#include "cli/field_options.hpp"
#include "document/picture_format.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Options shared by several commands: their text, definition and parsing. The text is not validated yet; it must
// outlive the parsing.

namespace cli {

inline constexpr std::array<std::string_view, 5> body_names{"sex", "age", "height", "weight", "body-fat"};
inline constexpr std::array<std::string_view, 3> distribution_names{"profile", "pattern", "menopause"};

struct TypedSubject {
    std::string scenario;  ///< a file
    FieldOptions fields;
    std::vector<std::string> girths;
    std::vector<std::string> phases;
    std::vector<std::string> regional_fat;
    std::string classmates;  ///< a file
};

struct TypedPicture {
    std::optional<std::string> size;
    bool transparent = false;
    bool caption = false;
};

/// File name check for CLI11: the error, or an empty string.
std::string named(const std::string& text);

// ---- definitions

/// The positional scenario file.
void take_scenario(CLI::App& app, TypedSubject& typed);
void take_person_and_plan(CLI::App& app, TypedSubject& typed);
/// `done`: what is done with the day: "measured".
void take_day(CLI::App& app, TypedSubject& typed, std::string_view heading, const std::string& done);
/// Camera, light, layers and everything else shown in a picture.
void take_view(CLI::App& app, TypedSubject& typed);
/// Everything shown in a picture of one day, and its format.
void take_picture(CLI::App& app, TypedSubject& typed, TypedPicture& picture);
/// Output of a table; returns the option, to check whether it was given.
CLI::Option* take_csv(CLI::App& app, std::string& output);

// ---- reading

/// A line of a list (list_options.hpp), which replaces scenario file and output.
struct ListedLine {
    document::Scenario scenario;
    std::filesystem::path output;
};

/// A subject and the size of the picture it was read from.
struct ReadSubject {
    Subject subject{};
    std::optional<render::Size> picture_size{};
};

/// The scenario file, or that of `listed`, with the options applied. Throws core::Error(invalid_input).
ReadSubject load_subject(const TypedSubject& typed, const ListedLine* listed = nullptr);
/// The same, with the document validated.
ReadSubject read_subject(const TypedSubject& typed, const ListedLine* listed = nullptr);

/// A subject to draw, and its format. Throws core::Error(invalid_input) without an output, or for a class if there is
/// none.
struct ReadPicture {
    Subject subject{};
    PictureTarget target{};
};
ReadPicture read_picture(const TypedSubject& typed, const TypedPicture& picture, const std::string& output,
                         const ListedLine* listed);

/// The path of an input file; "-" stands for standard input.
std::filesystem::path input_file(const std::string& typed);

std::filesystem::path output_of(const std::string& typed, const ListedLine* listed);

/// The options if given, else the scenario's format, else the size of the picture it was read from.
document::PictureFormat choose_format(const TypedPicture& typed, const ReadSubject& read);
PictureTarget target_of(const std::filesystem::path& output, const document::PictureFormat& format);

/// Throws core::Error(invalid_input) for a view of a class if there is none.
void require_class(const document::Scenario& scenario);

}  // namespace cli
