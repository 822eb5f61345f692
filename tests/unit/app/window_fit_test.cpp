#include "support/test_window.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <set>

// Whether everything can be read in every window, on every display, at every size of text.

namespace {

struct Shape {
    float width;
    float height;
    float display_scale;  ///< 1: 96 dots an inch
    int percent;          ///< of the preferences
};
constexpr std::array shapes{
    Shape{1024, 640, 1, 75},   Shape{1024, 640, 1, 100},   Shape{1024, 640, 1, 150},  Shape{1024, 640, 1, 200},
    Shape{1024, 640, 1, 250},  Shape{1024, 640, 2, 250},   Shape{1440, 900, 1, 100},  Shape{1440, 900, 1, 125},
    Shape{1440, 900, 1.5, 100}, Shape{1920, 1080, 1, 75},  Shape{1920, 1080, 2, 100}, Shape{1920, 1080, 3, 250},
    Shape{3840, 2160, 1, 75},  Shape{3840, 2160, 2, 100},  Shape{3840, 2160, 3, 100}, Shape{3840, 2160, 3, 250},
};

TestWindow::Setup setup_of(const Shape& shape) {
    return {.width = shape.width,
            .height = shape.height,
            .scale = shape.display_scale,
            .preferences = {.scale_percent = shape.percent}};
}

document::Scenario full_scenario() {
    document::Scenario scenario;
    scenario.view.day = 90;
    scenario.document.person.sex = core::Sex::female;  // has a row more
    scenario.document.person.body_fat_percent = 38.5;
    scenario.document.plan.training = energy::Training::thighs;
    return scenario;
}

/// Each fault once, with the windows in which it is.
void require_whole(TestWindow& window, std::set<std::string>& told) {
    for (const std::string& fault : window.faults())
        if (told.insert(fault.substr(0, fault.find(" at "))).second)
            FAIL_CHECK(fault << " (" << ImGui::GetIO().DisplaySize.x << " x " << ImGui::GetIO().DisplaySize.y
                             << ", scale " << window.theme.scale << ")");
}

}  // namespace

TEST_CASE("nothing of the controls is cut off or overlaps at any size of window and text") {
    std::set<std::string> told;
    for (const Shape& shape : shapes) {
        TestWindow window(setup_of(shape), full_scenario());
        require_whole(window, told);
        if (!window.layout.controls.shown()) continue;
        window.move({window.layout.controls.x + 40, window.layout.controls.y + window.layout.controls.height / 2});
        for (int i = 0; i < 12; ++i) {  // down to the end
            window.wheel(-3);
            window.frame();
            require_whole(window, told);
        }
    }
}

TEST_CASE("every popup can be read at any size of window and text") {
    std::set<std::string> told;
    for (const Shape& shape : shapes)
        for (const char* keys : {"?", "Ctrl ,"}) {
            TestWindow window(setup_of(shape), full_scenario());
            window.press(keys);
            window.frames(3);
            require_whole(window, told);
        }
}
