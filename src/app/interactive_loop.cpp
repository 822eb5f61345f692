#include "app/interactive_loop.hpp"

#include "app/body_canvas.hpp"
#include "app/imgui_layer.hpp"
#include "app/language.hpp"
#include "app/screenshot.hpp"
#include "app/session.hpp"
#include "app/shortcuts.hpp"
#include "app/window_panels.hpp"
#include "core/error.hpp"
#include "platform/paths.hpp"
#include "platform/window.hpp"
#include "platform/window_events.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <chrono>
#include <cmath>

namespace app {

namespace {

constexpr int first_width = 1440;
constexpr int first_height = 900;
constexpr int frames_after_event = 2;  // ImGui shows some answers (a hovered item) one frame late
constexpr double longest_wait_seconds = 0.5;
constexpr double longest_step_seconds = 0.25;  // a pause of the machine is not played through

/// Loads OpenGL's functions when it is made: a member between the window and what draws.
struct LoadedGl {
    LoadedGl() { render::load_gl(platform::Window::get_proc_address); }
};

/// What a frame draws with.
struct Stage {
    core::Strings strings;
    platform::Window window{first_width, first_height, "Adiposcope"};
    LoadedGl gl{};
    platform::WindowEvents events{window};
    ImGuiLayer imgui{window, strings};
    render::Renderer renderer{};
    BodyCanvas canvas{};
};

BodyCanvas::Place place_of(const ui::Layout& layout, const ImGuiIO& io) {
    const ui::Area& body = layout.body;
    const ImVec2 density = io.DisplayFramebufferScale;
    const auto pixels = [](float length) { return static_cast<int>(std::lround(length)); };
    const int left = pixels(body.x * density.x);
    const int top = pixels(body.y * density.y);
    const int right = pixels((body.x + body.width) * density.x);
    const int bottom = pixels((body.y + body.height) * density.y);
    return {.viewport = {left, pixels(io.DisplaySize.y * density.y) - bottom, std::max(right - left, 1),
                         std::max(bottom - top, 1)},
            .covered_above = layout.covered_above};
}

/// Saves what was asked for; a refusal is told like a success.
void take_screenshots(Stage& stage, Session& session, const ui::Requests& requests, const BodyCanvas::Place& place,
                      const std::filesystem::path& folder) {
    if (!requests.screenshot && !requests.screenshot_with_panels) return;
    try {
        image::Image picture;
        if (requests.screenshot_with_panels) {
            render::Size size;
            stage.window.framebuffer_size(size.width, size.height);
            picture = stage.renderer.read_window(size);
        } else {
            picture = stage.canvas.picture(stage.renderer, session, place);
        }
        const int day = session.draft.view.day.value_or(0);
        const std::filesystem::path file = save_screenshot(folder, day, picture, session.draft);
        show_toast(session, stage.strings.say("toast.saved", fmt::arg("path", file.string())));
    } catch (const core::Error& fault) {
        show_toast(session, stage.strings.say(fault.sentence()));
    }
}

/// One frame; false when the program shall end.
bool draw_frame(Stage& stage, Session& session, double seconds, const std::filesystem::path& screenshots) {
    const ImGuiIO& io = ImGui::GetIO();
    const std::vector<platform::InputEvent> input = stage.events.take_input();
    const ui::Requests keys =
        requests_of(key_presses(input), {.typing = io.WantTextInput, .focus_visible = io.NavVisible});
    carry_out(session, keys);
    advance(session, seconds);

    stage.imgui.begin_frame(input, session.preferences);
    const ui::Layout layout =
        ui::layout_for(io.DisplaySize.x, io.DisplaySize.y, stage.imgui.theme().scale, session.preferences.panels);
    const ui::Requests wishes = build_panels(session, stage.imgui.theme(), layout);
    if (!ImGui::IsAnyItemActive()) record(session);
    const BodyCanvas::Place place = place_of(layout, io);
    stage.canvas.draw(stage.renderer, session, place, seconds);
    stage.imgui.end_frame();
    take_screenshots(stage, session, keys, place, screenshots);
    take_screenshots(stage, session, wishes, place, screenshots);
    stage.window.swap();
    carry_out(session, wishes);
    for (const ui::Requests* asked : {&keys, &wishes})
        session.preferences = changed(session.preferences, *asked, layout.one_side);
    return !keys.quit && !wishes.quit;
}

bool is_changing(const Stage& stage, const Session& session) {
    return session.playing || stage.canvas.smooth_picture_due() || session.toast_seconds > 0 || ui::tooltip_pending() ||
           ImGui::GetIO().WantTextInput;
}

void run_loop(Stage& stage, Session& session, const std::filesystem::path& screenshots) {
    using Clock = std::chrono::steady_clock;
    Clock::time_point last = Clock::now();
    int frames_due = frames_after_event;
    for (bool running = true; running && !stage.window.should_close();) {
        if (session.playing || frames_due > 0 || stage.events.input_waits() || stage.canvas.smooth_picture_due() ||
            ui::tooltip_pending())
            platform::Window::poll();
        else
            platform::Window::wait(longest_wait_seconds);
        if (stage.events.take_happened() || stage.events.input_waits()) frames_due = frames_after_event;
        if (frames_due == 0 && !is_changing(stage, session)) continue;
        frames_due = std::max(frames_due - 1, 0);
        const Clock::time_point now = Clock::now();
        const double seconds = std::chrono::duration<double>(now - last).count();
        last = now;
        running = draw_frame(stage, session, std::min(seconds, longest_step_seconds), screenshots);
    }
}

}  // namespace

int run_window(const CommandLine& line) {
    const bool folder_given = !line.screenshots.empty();
    if (std::error_code ignored; folder_given && !std::filesystem::is_directory(line.screenshots, ignored))
        core::throw_failure(
            fmt::format("cannot save pictures in \"{}\": there is no such folder", line.screenshots.string()));
    const std::filesystem::path data = platform::data_folder();
    Stage stage{.strings = load_language(data / "assets")};
    const auto models = document::load_models(data / "models", data / "assets", platform::config_folder("profiles"));
    document::Scenario scenario = line.scenario;
    if (!line.scenario_given) scenario = document::load_scenario(data / "assets" / "scenarios" / "default.json");
    Session session(models, stage.strings, scenario);
    if (!models.refused_profiles.empty()) show_toast(session, models.refused_profiles.front());
    run_loop(stage, session, folder_given ? line.screenshots : pictures_folder());
    return 0;
}

}  // namespace app
