#pragma once

#include "document/scenario.hpp"
#include "session/export_state.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace session {

/// How the name of what is written ends; "/" is a folder.
std::span<const std::string_view> formats_of(ExportKind kind);

/// Whether a kind has a size in pixels.
bool has_size(ExportKind kind);

/// Where it goes.
std::filesystem::path export_target(const ExportState& state);

/// What an export is made from.
struct ExportSource {
    std::filesystem::path scenario;  ///< a file that holds the document and view
    int last_day = 0;
    std::filesystem::path lesson{};  ///< of the pages
    std::string language{};
    bool imperial = false;
};

/// The arguments of the command line, after the program's name, that write it.
std::vector<std::string> export_arguments(const ExportState& state, const ExportSource& source);

}  // namespace session

template <>
struct core::EnumNames<session::ExportKind> {
    static constexpr std::array<std::string_view, 7> names{"picture", "film",   "sheet", "mesh",
                                                           "table",   "bundle", "lesson"};
};
