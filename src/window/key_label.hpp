#pragma once

namespace window {

/// The ASCII character that a key with this number, or else scan code, produces on the user's keyboard without Shift; 0
/// if it produces none or the system does not say.
char key_label(int code, int scancode);

}  // namespace window
