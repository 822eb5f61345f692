#include "platform/spoken_text.hpp"

#include <emscripten.h>

namespace platform {

EM_JS(void, page_speak, (const char* id, const char* text),
      { Module.page.speak(UTF8ToString(id), UTF8ToString(text)); });

bool has_spoken_text() {
    return true;
}

/// The live regions of the page (packaging/web/index.html).
void speak(SpokenText kind, const std::string& text) {
    page_speak(kind == SpokenText::description ? "description" : "messages", text.c_str());
}

}  // namespace platform
