#pragma once

#include "session/key_table.hpp"
#include "session/session.hpp"

#include <string_view>

namespace session {

/// Interprets an action: the one place where the state is changed by what somebody asks for. What has to be done with
/// files, pictures and the window is returned.
Effects update(Session& session, const Action& action);
Effects update(Session& session, const Actions& actions);
/// The same for keys that are pressed, "Ctrl Z": they mean what they mean in this mode.
Effects press(Session& session, std::string_view keys, const KeyboardUse& use);

}  // namespace session
