#include "window/window_events.hpp"

#include <emscripten.h>

namespace window {
namespace {

using Kind = InputEvent::Kind;

EM_JS(void, page_listen, (WindowEvents * events), { Module.page.listen(events); });
EM_JS(void, page_stop_listening, (), { Module.page.listen(0); });

}  // namespace

WindowEvents::WindowEvents(Window& window) : window_(window) {
    page_listen(this);
}

WindowEvents::~WindowEvents() {
    page_stop_listening();
}

// Called by the page's script (packaging/web/input.js) with what `listen` was given.
extern "C" {

/// `label`: the ASCII character on the key; 0 if there is none.
EMSCRIPTEN_KEEPALIVE void web_key(WindowEvents* events, int code, int label, int action, int modifiers) {
    events->add({Kind::key, code, label, action, modifiers});
}

EMSCRIPTEN_KEEPALIVE void web_character(WindowEvents* events, int character) {
    events->add({Kind::character, character});
}

EMSCRIPTEN_KEEPALIVE void web_button(WindowEvents* events, int button, int action, int modifiers) {
    events->add({Kind::button, button, 0, action, modifiers});
}

EMSCRIPTEN_KEEPALIVE void web_pointer(WindowEvents* events, double x_px, double y_px) {
    events->add({.kind = Kind::pointer, .x = x_px, .y = y_px});
}

EMSCRIPTEN_KEEPALIVE void web_wheel(WindowEvents* events, double x_notches, double y_notches) {
    events->add({.kind = Kind::wheel, .x = x_notches, .y = y_notches});
}

EMSCRIPTEN_KEEPALIVE void web_enter(WindowEvents* events, int entered) {
    events->add({.kind = Kind::enter, .action = entered});
}

EMSCRIPTEN_KEEPALIVE void web_focus(WindowEvents* events, int focused) {
    events->add({.kind = Kind::focus, .action = focused});
}

EMSCRIPTEN_KEEPALIVE void web_drop(WindowEvents* events, const char* file) {
    events->add_drop(file);
}

EMSCRIPTEN_KEEPALIVE void web_link(WindowEvents* events, const char* text) {
    events->add_link(text);
}

EMSCRIPTEN_KEEPALIVE void web_happened(WindowEvents* events) {
    events->happen();
}

}  // extern "C"

}  // namespace window
