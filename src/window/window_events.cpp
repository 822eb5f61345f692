#include "window/window_events.hpp"

#include <utility>

namespace window {

void WindowEvents::add(const InputEvent& event) {
    happened_ = true;
    input_.add(event);
}

void WindowEvents::add_drop(std::filesystem::path file) {
    happened_ = true;
    drops_.push_back(std::move(file));
}

bool WindowEvents::take_happened() {
    return std::exchange(happened_, false);
}

std::vector<std::filesystem::path> WindowEvents::take_drops() {
    return std::exchange(drops_, {});
}

}  // namespace window
