#include "platform/headless.hpp"

#include "core/error.hpp"

#include <emscripten.h>
#include <emscripten/html5.h>

namespace platform {

EM_JS(void, page_add_canvas, (const char* name), { Module.page.addHiddenCanvas(UTF8ToString(name)); });
EM_JS(void, page_remove_canvas, (const char* name), { document.getElementById(UTF8ToString(name)).remove(); });

/// A canvas that nobody sees; the context that was current before becomes current again.
struct HeadlessContext::Impl {
    EMSCRIPTEN_WEBGL_CONTEXT_HANDLE earlier = emscripten_webgl_get_current_context();
    EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context = 0;
};

HeadlessContext::HeadlessContext() : impl_(std::make_unique<Impl>()) {
    page_add_canvas("headless");
    EmscriptenWebGLContextAttributes wish;
    emscripten_webgl_init_context_attributes(&wish);
    wish.majorVersion = 2;
    wish.alpha = wish.depth = wish.stencil = wish.antialias = EM_FALSE;
    wish.enableExtensionsByDefault = EM_FALSE;
    impl_->context = emscripten_webgl_create_context("#headless", &wish);
    if (impl_->context <= 0) {
        page_remove_canvas("headless");
        core::throw_failure("cannot draw: this browser offers no WebGL 2");
    }
    emscripten_webgl_make_context_current(impl_->context);
}

HeadlessContext::~HeadlessContext() {
    emscripten_webgl_destroy_context(impl_->context);
    page_remove_canvas("headless");
    emscripten_webgl_make_context_current(impl_->earlier);
}

HeadlessContext::Proc HeadlessContext::get_proc_address(const char* name) {
    return reinterpret_cast<Proc>(emscripten_webgl_get_proc_address(name));
}

}  // namespace platform
