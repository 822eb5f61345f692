#include "window/frames.hpp"

#include "platform/interrupt.hpp"
#include "window/glfw/glfw_versions.hpp"
#include "window/glfw/native_window.hpp"

#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <exception>
#include <stop_token>
#include <thread>

namespace window {

namespace {

constexpr std::chrono::milliseconds between_looks{500};
constexpr int patient_looks = 3;

/// Under Wayland, Window::swap waits for as long as nobody sees the window. If a signal asks the program to end
/// meanwhile, this thread takes the last turn, in which everything is kept, and ends the program.
void end_while_away(const std::stop_token& stop, const std::function<bool()>& frame, NativeWindow& native,
                    const platform::InterruptWatch& interrupts) {
    std::mutex mutex;
    std::condition_variable_any sleep;
    std::unique_lock asleep(mutex);
    for (int looks = 0; !sleep.wait_for(asleep, stop, between_looks, [&] { return stop.stop_requested(); });) {
        looks = interrupts.interrupted() ? looks + 1 : 0;
        if (looks < patient_looks) continue;
        const std::lock_guard hold(native.gate);
        if (!native.is_away) continue;
        try {
            frame();
        } catch (const std::exception&) {
            std::_Exit(EXIT_FAILURE);
        }
        std::_Exit(EXIT_SUCCESS);
    }
}

}  // namespace

void run_frames(std::function<bool()> frame, NativeWindow& native) {
    const platform::InterruptWatch interrupts;
    std::jthread ending;
    if (is_wayland())
        ending = std::jthread([&](const std::stop_token& stop) { end_while_away(stop, frame, native, interrupts); });
    while (frame()) {
    }
}

}  // namespace window
