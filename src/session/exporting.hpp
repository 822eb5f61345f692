#pragma once

#include "session/window_files.hpp"

// Exports from the window run the program's own command line in a child process: the window stays responsive, and the
// output is identical to the command's.

namespace session {

/// Opens the popup with a default folder and name.
void show_export(const WindowFiles& files, Session& session);

/// Starts the export set up in the popup, which shows any refusal.
void start_export(WindowFiles& files, Session& session);

/// Cancels the running export, leaving no partial file.
void cancel_export(const WindowFiles& files, Session& session);

/// Updates the progress of the export, and reports when it has ended.
void follow_export(WindowFiles& files, Session& session);

}  // namespace session
