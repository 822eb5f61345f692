#pragma once

#include "core/strings.hpp"
#include "session/action.hpp"
#include "session/presets.hpp"
#include "session/seen_files.hpp"
#include "session/session.hpp"
#include "session/settings.hpp"
#include "session/unsaved_work.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace session {

/// What an open window keeps on disk: settings, the scenario file, unsaved work. Nothing here needs a window, and no
/// fault leaves a function: it is told in the session.
struct WindowFiles {
    /// Where things are; empty paths keep nothing.
    struct Places {
        std::filesystem::path settings;  ///< the file
        std::filesystem::path unsaved;   ///< the folder
        std::filesystem::path presets;
        std::filesystem::path own_presets;
        std::filesystem::path pictures;  ///< of the command line, before that of the settings
    };
    /// `strings` must outlive this.
    WindowFiles(const core::Strings& said, Places where);

    const core::Strings& strings;
    Places places;
    Settings settings;
    Settings kept_settings;  ///< as the file has them
    SeenFiles seen{};        ///< scenario files
    Presets presets;
    WorkKeeper keeper;
    std::optional<LeftWork> left;
    std::optional<document::Scenario> kept;  ///< unsaved work as it was last written
    document::Scenario resting;              ///< the draft, and for how long it has been the same
    double rest_seconds = 0;
};

/// Takes the settings over into the session, offers work that was left, and on the very first start lets the days of
/// the default scenario play (`scenario_given`: another was asked for).
void begin(WindowFiles& files, Session& session, LoadedSettings loaded, bool scenario_given);

/// Carries out an effect on files; those on the window itself (pictures, the clipboard, the end) are left to it.
void carry_out(WindowFiles& files, Session& session, const Effect& effect);

/// Opens files that were dropped on the window: the first, and says so where there are more.
void open_dropped(WindowFiles& files, Session& session, const std::vector<std::filesystem::path>& dropped);

/// Lets `seconds` pass: work that has come to rest, and changed settings, are written.
void keep(WindowFiles& files, Session& session, double seconds);

/// The window closes: what is unsaved is kept for the next start.
void end(WindowFiles& files, Session& session);

/// Where F12 puts pictures.
std::filesystem::path pictures_folder(const WindowFiles& files);

}  // namespace session
