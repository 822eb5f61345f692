#include "window/interactive_loop.hpp"

#include "core/error.hpp"
#include "image/png_writer.hpp"
#include "picture/picture_scenario.hpp"
#include "platform/child_process.hpp"
#include "platform/data_folder.hpp"
#include "platform/interrupt.hpp"
#include "platform/language.hpp"
#include "platform/user_folders.hpp"
#include "render/load_gl.hpp"
#include "session/playback.hpp"
#include "session/screenshot.hpp"
#include "session/session.hpp"
#include "session/update.hpp"
#include "session/window_files.hpp"
#include "ui/classroom_panels.hpp"
#include "ui/file_menu.hpp"
#include "ui/preset_gallery.hpp"
#include "ui/window_panels.hpp"
#include "widgets/hint.hpp"
#include "window/body_canvas.hpp"
#include "window/imgui_layer.hpp"
#include "window/preset_pictures.hpp"
#include "window/window.hpp"
#include "window/window_events.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <future>
#include <utility>

namespace window {

namespace {

constexpr WindowSize first_size{1440, 900};
constexpr int frames_after_event = 2;  // some of ImGui's reactions (hovering an item) appear one frame late
constexpr double longest_wait_seconds = 0.5;
constexpr double longest_step_seconds = 0.25;  // so that a stall of the machine does not skip days
constexpr double longest_hidden_step_seconds = 2 * longest_wait_seconds;

/// Loads OpenGL's functions on construction; to be declared after the window and before whatever draws.
struct LoadedGl {
    LoadedGl() { render::load_gl(window::Window::get_proc_address); }
};

/// The objects that draw a frame.
struct Stage {
    std::filesystem::path assets;
    std::string language;  ///< as chosen in the preferences; `strings` may fall back to another
    core::Strings strings;
    std::optional<WindowSize> remembered;
    window::Window window{first_size, "Adiposcope", remembered};
    LoadedGl gl{};
    window::WindowEvents events{window};
    ImGuiLayer imgui{window, strings};
    render::Renderer renderer{};
    BodyCanvas canvas{};
    bool had_effects = false;  ///< effects were carried out whose changes are still to be drawn
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
            .covered_above = layout.covered_above,
            .covered_below = layout.covered_below,
            .least_label_px = layout.least_label * density.y};
}

/// Saves a picture and reports success or failure.
void save_picture(Stage& stage, session::Session& session, const session::SavePicture& effect,
                  const BodyCanvas::Place& place, const session::WindowFiles& files) {
    const session::State& state = session.state;
    try {
        const int day = state.draft.view.day.value_or(0);
        const std::string words = effect.with_panels ? "" : ui::words_of_picture(session);
        const std::vector<image::PngText> texts = picture::scenario_texts(state.draft, day, words);
        std::vector<std::uint8_t> png;
        if (effect.with_panels) {
            render::Size size;
            stage.window.framebuffer_size(size.width, size.height);
            png = image::encode_png(stage.renderer.read_window(size), texts);
        } else {
            png = stage.canvas.png(stage.renderer, session, place, texts);
        }
        const std::filesystem::path file = session::save_screenshot(session::pictures_folder(files), day, png, words);
        show_toast(session.state, stage.strings.say("toast.saved", fmt::arg("path", file.string())));
    } catch (const core::Error& fault) {
        show_toast(session.state, stage.strings.say(fault.sentence()));
    }
}

/// Hands a picture to the program that owns the clipboard, since GLFW supports only text.
void copy_picture(Stage& stage, session::Session& session, const BodyCanvas::Place& place) {
    const char* display = std::getenv("WAYLAND_DISPLAY");
    const bool wayland = display != nullptr && *display != '\0' && platform::is_installed("wl-copy");
    if (!wayland && !platform::is_installed("xclip"))
        return show_toast(session.state, stage.strings.say("export.no-clipboard"));
    try {
        const std::vector<std::uint8_t> png = stage.canvas.png(stage.renderer, session, place, {});
        platform::ChildProcess keeper(
            wayland ? std::vector<std::string>{"wl-copy", "--type", "image/png"}
                    : std::vector<std::string>{"xclip", "-selection", "clipboard", "-target", "image/png", "-in"});
        const bool taken = keeper.write(png);
        show_toast(session.state,
                   keeper.finish() && taken ? stage.strings.say("describe.copied") : keeper.last_words());
    } catch (const core::Error& fault) {
        show_toast(session.state, stage.strings.say(fault.sentence()));
    }
}

/// Size of a preset's picture on this display, pixels.
render::Size preset_picture_size(const widgets::Theme& theme) {
    const float density = theme.scale * std::max(ImGui::GetIO().DisplayFramebufferScale.x, 1.0F);
    return {static_cast<int>(std::lround(ui::preset_picture_width * density)),
            static_cast<int>(std::lround(ui::preset_picture_height * density))};
}

/// Whether the presets are shown and a picture is still missing.
bool preset_picture_due(const Stage& stage, const session::WindowFiles& files, const session::Session& session,
                        const PresetPictures& pictures) {
    return session.state.files.gallery.open &&
           !pictures.complete(files.presets.list, preset_picture_size(stage.imgui.theme()));
}

void show_preset_pictures(const PresetPictures& pictures, session::Session& session) {
    auto& cards = session.state.files.gallery.cards;
    for (std::size_t i = 0; i < cards.size(); ++i) cards[i].picture = pictures.name(i);
}

/// Switches to a newly chosen language from the next frame on. On failure, shows a message and keeps the current
/// language.
void follow_language(Stage& stage, session::Session& session) {
    std::string& wish = session.state.preferences.language;
    if (wish == stage.language) return;
    try {
        stage.strings = platform::load_language(stage.assets, wish);
        stage.language = wish;
    } catch (const core::Error& fault) {
        show_toast(session.state, stage.strings.say(fault.sentence()));
        wish = stage.language;
    }
}

/// The effects of the keys in this input.
session::Effects press_keys(session::Session& session, std::span<const InputEvent> input) {
    const ImGuiIO& io = ImGui::GetIO();
    const bool typing = io.WantTextInput || session.state.files.has_keyboard();
    session::Effects effects;
    for (const session::KeyPress& key : key_presses(input))
        for (session::Effect& effect : press(session, key.text(), {.typing = typing, .focus_visible = io.NavVisible}))
            effects.push_back(std::move(effect));
    return effects;
}

/// Carries out the effects left until the frame is shown; false if the program should end.
bool carry_out_all(Stage& stage, session::Session& session, session::WindowFiles& files,
                   const session::Effects& effects) {
    bool goes_on = true;
    for (const session::Effect& effect : effects) {
        goes_on &= !std::holds_alternative<session::Quit>(effect);
        if (const auto* copy = std::get_if<session::CopyText>(&effect)) {
            ImGui::SetClipboardText(copy->text.c_str());
            show_toast(session.state, stage.strings.say("describe.copied"));
        }
        carry_out(files, session, effect);
    }
    return goes_on;
}

/// Draws one frame; false if the program should end.
bool draw_frame(Stage& stage, session::Session& session, session::WindowFiles& files, PresetPictures& pictures,
                double seconds) {
    const ImGuiIO& io = ImGui::GetIO();
    const bool waits = session.state.files.awaits_focus();
    const std::vector<InputEvent> input = waits ? std::vector<InputEvent>() : stage.events.take_input();
    session::Effects effects = press_keys(session, input);
    advance(session, seconds);

    stage.imgui.begin_frame(input, session.state.preferences);
    const ui::Layout layout = ui::layout_of(session, stage.imgui.theme(), io.DisplaySize.x, io.DisplaySize.y);
    show_preset_pictures(pictures, session);
    const session::Actions actions = ui::build_panels(session, stage.imgui.theme(), layout);
    if (!ImGui::IsAnyItemActive()) record(session);
    const BodyCanvas::Place place = place_of(layout, io);
    stage.canvas.draw(stage.renderer, session, place, seconds);
    stage.imgui.end_frame();
    for (session::Effect& effect : update(session, actions)) effects.push_back(std::move(effect));
    for (const session::Effect& effect : effects)
        if (const auto* save = std::get_if<session::SavePicture>(&effect))
            save_picture(stage, session, *save, place, files);
        else if (std::holds_alternative<session::CopyPicture>(effect))
            copy_picture(stage, session, place);
    stage.window.swap();
    stage.had_effects = !effects.empty();
    const bool goes_on = carry_out_all(stage, session, files, effects);
    open_dropped(files, session, stage.events.take_drops());
    follow_language(stage, session);
    if (preset_picture_due(stage, files, session, pictures))
        pictures.draw_next(stage.renderer, files.presets.list, preset_picture_size(stage.imgui.theme()));
    return goes_on;
}

bool is_changing(const Stage& stage, const session::Session& session) {
    return moves_by_itself(session.state) || stage.canvas.smooth_picture_due() || session.state.toast_seconds > 0 ||
           session.state.exporting.running || widgets::tooltip_pending() || ImGui::GetIO().WantTextInput;
}

/// Sets the window's title: the scenario's name, marked if changed, and the program's name.
void show_title(Stage& stage, const session::Session& session, std::string& shown) {
    std::string title = "Adiposcope";  // the only part shown to a class
    if (!class_in(session.state.mode))
        title = fmt::format("{} - {}", ui::title_of(stage.imgui.theme(), session.state.files.menu), title);
    if (title == shown) return;
    shown = title;
    stage.window.set_title(title);
}

void run_loop(Stage& stage, session::Session& session, session::WindowFiles& files,
              const platform::InterruptWatch& interrupts, const BetweenFrames& between_frames) {
    using Clock = std::chrono::steady_clock;
    const auto seconds_since = [](Clock::time_point& then) {
        const Clock::time_point before = std::exchange(then, Clock::now());
        return std::chrono::duration<double>(then - before).count();
    };
    PresetPictures pictures(session.models, stage.strings);
    Clock::time_point last_frame = Clock::now();
    Clock::time_point last_kept = last_frame;
    std::string title;
    int frames_due = frames_after_event;
    for (bool running = true; running && !stage.window.should_close() && !interrupts.interrupted();) {
        if (between_frames && !between_frames()) break;
        const bool hidden = !between_frames && stage.window.is_hidden();
        const bool more_due = preset_picture_due(stage, files, session, pictures) || session.state.files.awaits_focus();
        if (!hidden && (moves_by_itself(session.state) || frames_due > 0 || more_due || stage.events.input_waits() ||
                        stage.canvas.smooth_picture_due() || widgets::tooltip_pending()))
            window::Window::poll();
        else
            window::Window::wait(longest_wait_seconds);
        if (stage.events.take_happened() || stage.events.input_waits() || between_frames)
            frames_due = frames_after_event;
        session::keep(files, session, seconds_since(last_kept));
        if (hidden) {  // time goes on, but nothing is drawn
            advance(session, std::min(seconds_since(last_frame), longest_hidden_step_seconds));
            frames_due = frames_after_event;
            continue;
        }
        if (frames_due == 0 && !more_due && !is_changing(stage, session)) continue;
        frames_due = std::max(frames_due - 1, 0);
        const double seconds = std::min(seconds_since(last_frame), longest_step_seconds);
        running = draw_frame(stage, session, files, pictures, seconds);
        if (stage.had_effects) frames_due = frames_after_event;
        show_title(stage, session, title);
    }
}

/// The language of the settings; if unavailable, that of the environment, with an explanation in the settings' fault.
core::Strings preferred_language(const std::filesystem::path& assets, session::LoadedSettings& loaded) {
    try {
        return platform::load_language(assets, loaded.settings.preferences.language);
    } catch (const core::Error& fault) {
        if (loaded.settings.preferences.language.empty()) throw;
        loaded.fault = fault.what();
        loaded.settings.preferences.language.clear();
        return platform::load_language(assets);
    }
}

}  // namespace

int run_window(const WindowOptions& options, const BetweenFrames& between_frames) {
    const platform::InterruptWatch interrupts;  // on a signal to end, the window closes as on Ctrl Q
    const bool folder_given = !options.pictures_folder.empty();
    if (std::error_code ignored; folder_given && !std::filesystem::is_directory(options.pictures_folder, ignored))
        core::throw_failure(
            fmt::format("cannot save pictures in \"{}\": there is no such folder", options.pictures_folder.string()));
    const std::filesystem::path data = platform::data_folder();
    session::LoadedSettings loaded = session::load_settings(session::settings_file());
    // Data is read while the window and its OpenGL context are created, which takes longer.
    auto reading = std::async(std::launch::async, [&data] {
        return study::load_models(data / "models", data / "assets", platform::config_folder("profiles"));
    });
    core::Strings strings = preferred_language(data / "assets", loaded);
    std::optional<WindowSize> remembered;
    if (loaded.settings.window_width > 0) remembered = {loaded.settings.window_width, loaded.settings.window_height};
    Stage stage{.assets = data / "assets",
                .language = loaded.settings.preferences.language,
                .strings = std::move(strings),
                .remembered = remembered};
    const study::Models models = reading.get();
    const char* usual = loaded.settings.welcomed ? "default.json" : "first-start.json";
    const document::Scenario scenario =
        options.scenario ? *options.scenario : document::load_scenario(data / "assets" / "scenarios" / usual);
    session::Session session(models, stage.strings, scenario);
    session.state.file = options.scenario_file;
    session.languages = core::list_languages(data / "assets" / "strings");
    session::WindowFiles files(stage.strings, {.settings = session::settings_file(),
                                               .unsaved = session::unsaved_folder(),
                                               .presets = data / "assets" / "presets",
                                               .own_presets = platform::config_folder("presets"),
                                               .pictures = options.pictures_folder});
    session::begin(files, session, std::move(loaded), options.scenario.has_value());
    session.lesson_folders = {data / "assets" / "lessons", platform::config_folder("lessons")};
    if (options.classroom && !class_in(session.state.mode)) update(session, session::ToggleClassroom{});
    if (!models.refused_profiles.empty()) show_toast(session.state, models.refused_profiles.front());
    run_loop(stage, session, files, interrupts, between_frames);
    const WindowSize last = stage.window.size();
    files.settings.window_width = last.width;
    files.settings.window_height = last.height;
    session::end(files, session);
    return 0;
}

}  // namespace window
