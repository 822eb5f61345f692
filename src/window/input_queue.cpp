#include "window/input_queue.hpp"

#include "window/key_codes.hpp"

#include <algorithm>

namespace window {

namespace {

using Kind = InputEvent::Kind;

/// False for keys whose letter also arrives as a character: nothing is lost if they are released in the same
/// frame, so that whole words can be typed in one.
bool does_more_than_write(const InputEvent& key) {
    return key.code > keys::last_printable || key.code == keys::space || (key.modifiers & keys::control) != 0;
}

/// Whether `next` would hide one of the events `taken` for the same frame.
bool must_wait(const InputEvent& next, const std::vector<InputEvent>& taken) {
    return std::ranges::any_of(taken, [&](const InputEvent& earlier) {
        switch (next.kind) {
            case Kind::key:
                return earlier.kind == next.kind && earlier.code == next.code && does_more_than_write(next);
            case Kind::button:
                return earlier.kind == next.kind && earlier.code == next.code;
            case Kind::character:  // text is processed before the keys of its frame
                return earlier.kind == Kind::key && earlier.code > keys::last_printable;
            case Kind::pointer:
                return earlier.kind == Kind::button;
            case Kind::wheel:
            case Kind::focus:
            case Kind::enter:
                return false;
        }
        return false;
    });
}

}  // namespace

std::vector<InputEvent> InputQueue::take_frame() {
    std::vector<InputEvent> taken;
    while (!events_.empty() && !must_wait(events_.front(), taken)) {
        taken.push_back(events_.front());
        events_.pop_front();
    }
    return taken;
}

}  // namespace window
