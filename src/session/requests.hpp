#pragma once

#include "document/spot_scene.hpp"
#include "document/view_state.hpp"
#include "lesson/play.hpp"
#include "session/file_requests.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace session {

/// Steps of the camera by key, so many to the body's left, up, closer, and of the figure to the right and up.
struct CameraStep {
    int turn = 0;
    int tilt = 0;
    int closer = 0;
    int right = 0;
    int up = 0;
    bool operator==(const CameraStep&) const = default;
};

/// Which panels come or go.
struct PanelToggles {
    bool all = false;
    bool controls = false;
    bool numbers = false;
    bool time = false;
};

/// What is asked of the scene of spot training.
struct SpotWishes {
    bool toggle = false;  ///< enter it, or leave it
    int steps = 0;        ///< on, or back; on from the last step leaves
    std::optional<energy::Training> group{};
    std::optional<document::SpotGuess> guess{};  ///< goes on to the next step
};

/// A place on the body's part of the window, shares of its width and height from the upper left.
struct BodyPoint {
    double across = 0;
    double down = 0;
};

/// What panels and keys ask for; the program carries it out after they are done.
struct Requests {
    bool undo = false;
    bool redo = false;
    bool play_or_pause = false;
    int step_days = 0;
    int step_marks = 0;  ///< to the next marks of the line of time, or back
    int pace_steps = 0;  ///< faster, or slower
    bool toggle_loop = false;
    bool to_start = false;
    bool to_end = false;
    bool reset_camera = false;
    std::optional<document::View> look_from{};
    CameraStep camera{};
    std::optional<document::Layer> show_layer{};
    std::vector<std::string_view> next_choices{};  ///< choices of the parameter table that go on to their next word
    bool screenshot = false;
    bool screenshot_with_panels = false;
    PanelToggles panels{};
    bool by_key = false;      ///< a key of the table asked for something
    bool next_panel = false;  ///< the keyboard's focus goes to the panel after the one that has it
    bool toggle_units = false;
    SpotWishes spot{};
    bool toggle_detail = false;
    bool toggle_appearance = false;
    bool toggle_animations = false;
    int scale_steps = 0;
    bool reset_scale = false;
    bool show_keys = false;
    bool show_preferences = false;
    bool open_lessons = false;
    bool lesson_on = false;
    bool lesson_back = false;
    bool lesson_skip = false;
    bool lesson_leave = false;
    bool reset_scene = false;  ///< back to the beginning of the step, or of what was opened
    bool fresh = false;        ///< everything, for the next class
    bool toggle_classroom = false;
    bool toggle_numbers = false;
    bool toggle_describe = false;
    bool toggle_presentation = false;
    bool blank = false;
    bool spotlight = false;
    bool save_step = false;
    bool close = false;
    std::optional<std::size_t> choose{};       ///< an answer of a lesson's question
    std::optional<lesson::Confidence> sure{};  ///< of it
    std::optional<BodyPoint> tapped{};         ///< where the body was tapped
    bool quit = false;
    FileRequests files{};
};

}  // namespace session
