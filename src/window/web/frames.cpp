#include "window/frames.hpp"

#include <emscripten.h>
#include <emscripten/html5.h>

#include <exception>
#include <memory>
#include <utility>

namespace window {
namespace {

EM_JS(void, page_stop, (const char* fault), { Module.page.stop(UTF8ToString(fault)); });
EM_JS(void, page_frame_begins, (), { Module.page.frameBegins(); });
EM_JS(void, page_frame_ends, (), { Module.page.frameEnds(); });

EM_BOOL one_frame(double /*time*/, void* kept) {
    auto* frame = static_cast<std::function<bool()>*>(kept);
    try {
        page_frame_begins();
        const bool goes_on = (*frame)();
        page_frame_ends();
        if (goes_on) return EM_TRUE;
    } catch (const std::exception& fault) {
        page_stop(fault.what());
    }
    delete frame;
    return EM_FALSE;
}

}  // namespace

void run_frames(std::function<bool()> frame, NativeWindow& /*native*/) {
    auto kept = std::make_unique<std::function<bool()>>(std::move(frame));
    emscripten_request_animation_frame_loop(one_frame, kept.release());  // one_frame deletes it
}

}  // namespace window
