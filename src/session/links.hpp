#pragma once

#include "session/action.hpp"
#include "session/session.hpp"

#include <string>
#include <string_view>

// Links to what a window shows, and from them to a window.

namespace session {

/// A link to the scene, or to the lesson that is open: the address of the page, or the one that the preferences name,
/// and after '#' the words of document/scene_link.hpp. In a classroom it holds no people.
std::string link_to(Session& session);

/// Opens what a link says after its '#', as one undo step, in front of whatever else is open, and returns what is left
/// to carry out. If it is not sound, says so and changes nothing. In a classroom only a link to a classroom opens.
Effects open_link(Session& session, std::string_view text);

}  // namespace session
