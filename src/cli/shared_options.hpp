#pragma once

#include "cli/commands.hpp"
#include "cli/field_options.hpp"
#include "document/picture_format.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Options that several commands have: how they are typed, defined and read. What is typed are texts that nobody has
// looked at yet; it must outlive the parsing.

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

/// CLI11's check of a file name: the fault, or nothing.
std::string named(const std::string& text);

// ---- definitions

/// The positional scenario file.
void take_scenario(CLI::App& app, TypedSubject& typed);
void take_person_and_plan(CLI::App& app, TypedSubject& typed);
/// `done`: what happens to the day: "measured".
void take_day(CLI::App& app, TypedSubject& typed, std::string_view heading, const std::string& done);
/// Camera, light, layers and all else that a picture shows.
void take_view(CLI::App& app, TypedSubject& typed);
/// Everything that a picture of one day shows, and its format.
void take_picture(CLI::App& app, TypedSubject& typed, TypedPicture& picture);
/// A table; returns the option, which says whether it was given.
CLI::Option* take_csv(CLI::App& app, std::string& output);

// ---- reading

/// What a line of a list (list_options.hpp) brings in place of a scenario file and an output.
struct ListedLine {
    document::Scenario scenario;
    std::filesystem::path output;
};

/// A subject and the size of the picture that it came from.
struct ReadSubject {
    Subject subject{};
    std::optional<render::Size> picture_size{};
};

/// The scenario file, or that of `listed`, with the options on top. Throws core::Error(invalid_input).
ReadSubject load_subject(const TypedSubject& typed, const ListedLine* listed = nullptr);
/// The same, with a document that is valid.
ReadSubject read_subject(const TypedSubject& typed, const ListedLine* listed = nullptr);

/// A subject that is drawn, and how. Throws core::Error(invalid_input) without an output, or for a class where there is
/// none.
struct ReadPicture {
    Subject subject{};
    PictureTarget target{};
};
ReadPicture read_picture(const TypedSubject& typed, const TypedPicture& picture, const std::string& output,
                         const ListedLine* listed);

std::filesystem::path output_of(const std::string& typed, const ListedLine* listed);

/// What was typed, else what the scenario says, else the size of the picture that it came from.
document::PictureFormat choose_format(const TypedPicture& typed, const ReadSubject& read);
PictureTarget target_of(const std::filesystem::path& output, const document::PictureFormat& format);

/// Throws core::Error(invalid_input) for a view of a class where there is none, or that shows one body.
void require_class(const document::Scenario& scenario);

}  // namespace cli
