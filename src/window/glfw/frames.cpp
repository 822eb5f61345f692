#include "window/frames.hpp"

namespace window {

void run_frames(std::function<bool()> frame) {
    while (frame()) {
    }
}

}  // namespace window
