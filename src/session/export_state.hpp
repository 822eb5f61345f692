#pragma once

#include <array>
#include <string>

namespace session {

/// What can be written from the window, each by the command of that name.
enum class ExportKind { picture, film, sheet, mesh, table, bundle, lesson };

/// The popup of exports, and the one that is under way.
struct ExportState {
    bool open = false;  ///< the popup shall open in the next frame
    ExportKind kind{};
    int format = 0;                   ///< of formats_of(kind)
    std::array<char, 24> size{};      ///< "1920x1080"; empty: the command's own
    std::array<char, 4096> folder{};  ///< PATH_MAX
    std::array<char, 128> name{};     ///< without what the format adds
    bool replaces = false;            ///< what is there may be overwritten
    bool running = false;
    std::string words{};  ///< how far it is, or what became of it
    bool operator==(const ExportState&) const = default;
};

}  // namespace session
