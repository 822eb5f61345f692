#pragma once

#include "document/scenario.hpp"
#include "session/export_state.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace session {

/// File name endings of the kind's formats; "/" stands for a folder.
std::span<const std::string_view> formats_of(ExportKind kind);

/// Whether the kind has a size in pixels.
bool has_size(ExportKind kind);

/// Whether the kind is of a lesson, which must be chosen.
bool is_of_lesson(ExportKind kind);

/// The size that the command takes when none is given, such as "1280x720".
std::string default_size(ExportKind kind, const document::Scenario& scenario);

/// The path the export is written to.
std::filesystem::path export_target(const ExportState& state);

/// The inputs of an export.
struct ExportSource {
    int last_day = 0;
    std::filesystem::path lesson{};  ///< for pages and films of lessons
    std::string language{};
    bool imperial = false;
};

/// Command-line arguments, without the program name, that produce the export; the command reads the scenario from
/// standard input.
std::vector<std::string> export_arguments(const ExportState& state, const ExportSource& source);

}  // namespace session

template <>
struct core::EnumNames<session::ExportKind> {
    static constexpr std::array<std::string_view, 9> names{"picture", "film",   "sheet",       "mesh",      "table",
                                                           "bundle",  "lesson", "lesson-film", "scene-film"};
};
