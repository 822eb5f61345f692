#include "window/window.hpp"

#include "core/error.hpp"
#include "support/catch.hpp"

#include <cstdlib>
#include <string>

namespace {

std::string refusal() {
    try {
        const window::Window window({320, 200}, "test");
    } catch (const core::Error& error) {
        CHECK(error.kind() == core::Error::Kind::failure);
        return error.what();
    }
    return "a window opened";
}

}  // namespace

TEST_CASE("without a display the window says so and names the way that needs none") {
    unsetenv("DISPLAY");
    unsetenv("WAYLAND_DISPLAY");
    CHECK(refusal() ==
          "cannot open a window: no display (neither DISPLAY nor WAYLAND_DISPLAY is set); \"adiposcope render\" works "
          "without one");
}

TEST_CASE("a display that does not answer is told from a missing one") {
    unsetenv("WAYLAND_DISPLAY");
    setenv("DISPLAY", ":987", 1);
    const std::string message = refusal();
    unsetenv("DISPLAY");
    CHECK(message.find("cannot open a window: the display cannot be used (") == 0);
    CHECK(message.find(":987") != std::string::npos);
}
