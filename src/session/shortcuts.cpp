#include "session/shortcuts.hpp"

namespace session {

session::Requests requests_of(std::span<const session::KeyPress> presses, const session::KeyboardUse& use) {
    session::Requests requests;
    for (const session::KeyPress& press : presses) ask_by_keys(requests, press.text(), use);
    return requests;
}

}  // namespace session
