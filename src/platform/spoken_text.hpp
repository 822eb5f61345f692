#pragma once

#include <string>

namespace platform {

/// What a screen reader is told beside the window.
enum class SpokenText { description, message };

/// Whether the system has a place for such texts: a page in a browser has, a window of GLFW has not.
bool has_spoken_text();

/// Replaces a text for screen readers; does nothing where there is no place for it.
void speak(SpokenText kind, const std::string& text);

}  // namespace platform
