#pragma once

#include "core/strings.hpp"
#include "platform/child_process.hpp"
#include "session/action.hpp"
#include "session/presets.hpp"
#include "session/seen_files.hpp"
#include "session/session.hpp"
#include "session/settings.hpp"
#include "session/unsaved_work.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace session {

/// What an open window keeps on disk: settings, the scenario file, unsaved work. Nothing here needs a window, and no
/// function throws: errors are reported in the session.
struct WindowFiles {
    /// Paths; nothing is stored under an empty one.
    struct Places {
        std::filesystem::path settings;  ///< the file
        std::filesystem::path unsaved;   ///< the folder
        std::filesystem::path presets;
        std::filesystem::path own_presets;
        std::filesystem::path pictures;   ///< from the command line; takes precedence over the settings
        std::filesystem::path program{};  ///< the executable that exports; empty: this one
    };
    /// `strings` must outlive this.
    WindowFiles(const core::Strings& said, Places where);

    const core::Strings& strings;
    Places places;
    Settings settings;
    Settings kept_settings;  ///< as in the file
    SeenFiles seen{};        ///< scenario files
    Presets presets;
    WorkKeeper keeper;
    std::optional<LeftWork> left;
    std::optional<document::Scenario> kept;  ///< unsaved work as last written
    document::Scenario resting;              ///< the draft, to measure for how long it has not changed
    double rest_seconds = 0;
    std::unique_ptr<platform::ChildProcess> exporting;  ///< the running export
};

/// Applies the settings to the session, offers unsaved work, and on the very first start plays the default scenario
/// (unless `scenario_given`: another was asked for).
void begin(WindowFiles& files, Session& session, LoadedSettings loaded, bool scenario_given);

/// Carries out an effect on files; those on the window itself (pictures, the clipboard, quitting) are ignored.
void carry_out(WindowFiles& files, Session& session, const Effect& effect);

/// Opens the first of the files dropped on the window, and says so if there are more.
void open_dropped(WindowFiles& files, Session& session, const std::vector<std::filesystem::path>& dropped);

/// Advances time by `seconds`: writes work that has come to rest, and changed settings.
void keep(WindowFiles& files, Session& session, double seconds);

/// On closing the window: keeps unsaved work for the next start.
void end(WindowFiles& files, Session& session);

/// The folder for pictures taken by F12.
std::filesystem::path pictures_folder(const WindowFiles& files);

}  // namespace session
