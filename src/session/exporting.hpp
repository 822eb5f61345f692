#pragma once

#include "session/window_files.hpp"

// Exports from the window: the program's own command line does them, as another process, so that the window stays
// usable and writes the same bytes.

namespace session {

/// Opens the popup with a folder and a name.
void show_export(const WindowFiles& files, Session& session);

/// Begins what the popup asks for; a refusal is told in it.
void start_export(WindowFiles& files, Session& session);

/// Stops the one that is under way; it leaves no half file.
void cancel_export(const WindowFiles& files, Session& session);

/// Takes over how far it is, and tells when it has ended.
void follow_export(WindowFiles& files, Session& session);

}  // namespace session
