#pragma once

#include <array>
#include <cstddef>
#include <string>

namespace session {

/// What can be exported from the window, each by the command of the same name.
enum class ExportKind { picture, film, sheet, mesh, table, bundle, lesson, lesson_film, scene_film };

/// The export popup and the running export.
struct ExportState {
    bool open = false;  ///< open the popup in the next frame
    ExportKind kind{};
    int format = 0;                   ///< index into formats_of(kind)
    std::size_t lesson = 0;           ///< index in the list of lessons, for those kinds
    std::array<char, 24> size{};      ///< "1920x1080"; empty: the command's default
    std::array<char, 4096> folder{};  ///< PATH_MAX
    std::array<char, 128> name{};     ///< without the format's ending
    bool replaces = false;            ///< existing files may be overwritten
    bool running = false;
    std::string words{};  ///< progress or outcome of the export
    bool operator==(const ExportState&) const = default;
};

}  // namespace session
