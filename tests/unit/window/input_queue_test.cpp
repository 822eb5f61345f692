#include "window/input_queue.hpp"

#include "support/catch.hpp"

using window::InputEvent;
using window::InputQueue;
using Kind = window::InputEvent::Kind;

namespace {

constexpr int enter = 257;

InputEvent key(int code, int action) {
    return {.kind = Kind::key, .code = code, .action = action};
}
InputEvent button(int action) {
    return {.kind = Kind::button, .action = action};
}
InputEvent pointer(double x) {
    return {.kind = Kind::pointer, .x = x};
}

std::vector<std::size_t> frames_of(const std::vector<InputEvent>& events) {
    InputQueue queue;
    for (const InputEvent& event : events) queue.add(event);
    std::vector<std::size_t> sizes;
    while (!queue.empty()) sizes.push_back(queue.take_frame().size());
    return sizes;
}

}  // namespace

TEST_CASE("a tap shorter than a frame is down for one frame") {
    for (const int code : {enter, static_cast<int>(' ')})
        CHECK(frames_of({key(code, 1), key(code, 0)}) == std::vector<std::size_t>{1, 1});
    InputEvent copy = key('C', 1);
    copy.modifiers = 2;  // Ctrl
    CHECK(frames_of({copy, copy}) == std::vector<std::size_t>{1, 1});
    CHECK(frames_of({key('C', 1), key('C', 0)}) == std::vector<std::size_t>{2});  // its character arrives separately
}

TEST_CASE("a double click within a frame stays two clicks") {
    CHECK(frames_of({button(1), button(0), button(1), button(0)}) == std::vector<std::size_t>{1, 1, 1, 1});
}

TEST_CASE("a click is made where the pointer was") {
    CHECK(frames_of({pointer(1), pointer(2), button(1), pointer(3), button(0)}) == std::vector<std::size_t>{3, 2});
}

TEST_CASE("a letter after a key that edits waits for it, a key after a letter does not") {
    const InputEvent letter{.kind = Kind::character, .code = '6'};
    CHECK(frames_of({key(enter, 1), letter}) == std::vector<std::size_t>{1, 1});
    CHECK(frames_of({key('6', 1), letter, key(enter, 1)}) == std::vector<std::size_t>{3});
}

TEST_CASE("different keys share a frame, and an empty queue gives nothing") {
    CHECK(frames_of({key('A', 1), key('B', 1)}) == std::vector<std::size_t>{2});
    CHECK(InputQueue().take_frame().empty());
}
