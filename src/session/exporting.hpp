#pragma once

#include "session/window_files.hpp"

// Exports from the window run the program's own command line in a child process: the window stays responsive, and the
// output is identical to the command's.

namespace session {

/// Opens the popup with a default folder and name.
void show_export(const WindowFiles& files, Session& session);

/// Takes the folder chosen for exports, and returns to the popup.
void use_export_folder(Session& session, const std::filesystem::path& folder);

/// Starts the export set up in the popup, which shows any refusal.
void start_export(WindowFiles& files, Session& session);

/// Shows the folder of the exports in the desktop's file manager; the popup shows any refusal.
void open_export_folder(Session& session);

/// Cancels the running export, leaving no partial file.
void cancel_export(const WindowFiles& files, Session& session);

/// Updates the progress of the export, and reports when it has ended.
void follow_export(WindowFiles& files, Session& session);

}  // namespace session
