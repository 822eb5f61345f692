#pragma once

#include "session/key_table.hpp"
#include "session/session.hpp"

#include <string_view>

namespace session {

/// Interprets an action: the only place where requests change the state. Returns the remaining work on files, pictures
/// and the window.
Effects update(Session& session, const Action& action);
Effects update(Session& session, const Actions& actions);
/// The same for a key combination such as "Ctrl Z", interpreted according to the current mode.
Effects press(Session& session, std::string_view keys, const KeyboardUse& use);

}  // namespace session
