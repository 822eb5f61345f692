#include "window/interactive_loop.hpp"

#include "core/error.hpp"
#include "core/parallel.hpp"
#include "image/png_writer.hpp"
#include "picture/picture_scenario.hpp"
#include "platform/data_folder.hpp"
#include "platform/interrupt.hpp"
#include "platform/language.hpp"
#include "platform/page_address.hpp"
#include "platform/picture_clipboard.hpp"
#include "platform/user_folders.hpp"
#include "render/load_gl.hpp"
#include "session/links.hpp"
#include "session/playback.hpp"
#include "session/screenshot.hpp"
#include "session/session.hpp"
#include "session/shown_names.hpp"
#include "session/update.hpp"
#include "session/window_files.hpp"
#include "ui/classroom_panels.hpp"
#include "ui/file_menu.hpp"
#include "ui/preset_gallery.hpp"
#include "ui/window_panels.hpp"
#include "widgets/hint.hpp"
#include "window/body_canvas.hpp"
#include "window/first_language.hpp"
#include "window/frames.hpp"
#include "window/imgui_layer.hpp"
#include "window/key_presses.hpp"
#include "window/preset_pictures.hpp"
#include "window/speech.hpp"
#include "window/window.hpp"
#include "window/window_events.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <chrono>
#include <cmath>
#include <future>
#include <memory>
#include <utility>

namespace window {

namespace {

constexpr WindowSize first_size{1440, 900};
constexpr int frames_after_event = 2;  // some of ImGui's reactions (hovering an item) appear one frame late
constexpr double longest_wait_seconds = 0.5;
constexpr double longest_step_seconds = 0.25;  // so that a stall of the machine does not skip days
constexpr double longest_hidden_step_seconds = 2 * longest_wait_seconds;
constexpr double longest_stall_seconds = 5;  // a swap that takes longer waited for somebody to see the window

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
    std::optional<render::Renderer> renderer{std::in_place};
    BodyCanvas canvas{};
    bool had_effects = false;  ///< effects were carried out whose changes are still to be drawn
    double swap_seconds = 0;   ///< how long the last picture took to be shown
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
            png = image::encode_png(stage.renderer->read_window(size), texts);
        } else {
            png = stage.canvas.png(*stage.renderer, session, place, texts);
        }
        const std::filesystem::path file = session::save_screenshot(session::pictures_folder(files), day, png, words);
        show_toast(session.state, stage.strings.say("toast.saved", fmt::arg("path", file.string())));
    } catch (const core::Error& fault) {
        show_toast(session.state, stage.strings.say(fault.sentence()));
    }
}

/// Puts a picture on the clipboard and reports success or failure.
void copy_picture(Stage& stage, session::Session& session, const BodyCanvas::Place& place) {
    if (!platform::has_picture_clipboard()) return show_toast(session.state, stage.strings.say("export.no-clipboard"));
    try {
        platform::copy_picture(stage.canvas.png(*stage.renderer, session, place, {}));
        show_toast(session.state, stage.strings.say("describe.copied"));
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

    stage.imgui.begin_frame(input, session.state.preferences, names_shown(session.state));
    const ui::Layout layout = ui::layout_of(session, stage.imgui.theme(), io.DisplaySize.x, io.DisplaySize.y);
    show_preset_pictures(pictures, session);
    const session::Actions actions = ui::build_panels(session, stage.imgui.theme(), layout);
    if (!ImGui::IsAnyItemActive()) record(session);
    const BodyCanvas::Place place = place_of(layout, io);
    stage.canvas.draw(*stage.renderer, session, place, seconds);
    stage.imgui.end_frame();
    for (session::Effect& effect : update(session, actions)) effects.push_back(std::move(effect));
    for (const session::Effect& effect : effects)
        if (const auto* save = std::get_if<session::SavePicture>(&effect))
            save_picture(stage, session, *save, place, files);
        else if (std::holds_alternative<session::CopyPicture>(effect))
            copy_picture(stage, session, place);
    const auto before_swap = std::chrono::steady_clock::now();
    stage.window.swap();
    stage.swap_seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - before_swap).count();
    stage.had_effects = !effects.empty();
    const bool goes_on = carry_out_all(stage, session, files, effects);
    open_dropped(files, session, stage.events.take_drops());
    follow_language(stage, session);
    if (preset_picture_due(stage, files, session, pictures))
        pictures.draw_next(*stage.renderer, files.presets.list, preset_picture_size(stage.imgui.theme()));
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

std::optional<WindowSize> remembered_size(const session::Settings& settings) {
    if (settings.window_width <= 0) return std::nullopt;
    return WindowSize{settings.window_width, settings.window_height};
}

document::Scenario first_scenario(const WindowOptions& options, const std::filesystem::path& data, bool is_welcomed) {
    if (options.scenario) return *options.scenario;
    return document::load_scenario(data / "assets" / "scenarios" / (is_welcomed ? "default.json" : "first-start.json"));
}

/// All that an open window is made of; later members use earlier ones.
class OpenWindow {
  public:
    OpenWindow(const WindowOptions& options, const BetweenFrames& between);

    /// Takes one turn of the window's loop; false once the program should end, with everything kept.
    bool frame();
    NativeWindow& native() const { return stage_.window.native(); }

  private:
    using Clock = std::chrono::steady_clock;

    bool is_wanted() const { return !stage_.window.should_close() && !interrupts_.interrupted(); }
    bool take_turn();
    void catch_up();
    void renew();
    void close();
    static double seconds_since(Clock::time_point& then) {
        const Clock::time_point before = std::exchange(then, Clock::now());
        return std::chrono::duration<double>(then - before).count();
    }

    platform::InterruptWatch interrupts_{};  // on a signal to end, the window closes as on Ctrl Q
    std::filesystem::path data_ = platform::data_folder();
    session::LoadedSettings loaded_ = session::load_settings(session::settings_file());
    std::future<study::Models> reading_;
    core::Strings strings_;
    Stage stage_;
    const study::Models models_;
    session::Session session_;
    session::WindowFiles files_;
    BetweenFrames between_frames_;
    std::optional<PresetPictures> pictures_{std::in_place, models_, stage_.strings};
    Clock::time_point last_frame_ = Clock::now();
    Clock::time_point last_kept_ = last_frame_;
    std::string title_;
    int frames_due_ = frames_after_event;
};

OpenWindow::OpenWindow(const WindowOptions& options, const BetweenFrames& between)
    // Data is read while the window and its OpenGL context are created, which takes longer.
    : reading_(std::async(core::beside(),
                          [data = data_] {
                              return study::load_models(data / "models", data / "assets",
                                                        platform::config_folder("profiles"));
                          })),
      strings_(first_language(data_ / "assets", loaded_)),
      stage_{.assets = data_ / "assets",
             .language = loaded_.settings.preferences.language,
             .strings = std::move(strings_),
             .remembered = remembered_size(loaded_.settings)},
      models_(reading_.get()),
      session_(models_, stage_.strings, first_scenario(options, data_, loaded_.settings.welcomed)),
      files_(stage_.strings, {.settings = session::settings_file(),
                              .unsaved = session::unsaved_folder(),
                              .presets = data_ / "assets" / "presets",
                              .own_presets = platform::config_folder("presets"),
                              .pictures = options.pictures_folder}),
      between_frames_(between) {
    session_.state.file = options.scenario_file;
    session_.languages = core::list_languages(data_ / "assets" / "strings");
    session::begin(files_, session_, std::move(loaded_), options.scenario.has_value() || stage_.events.link_waits());
    session_.page_address = platform::page_address();
    session_.lesson_folders = {data_ / "assets" / "lessons", platform::config_folder("lessons")};
    if (options.classroom && !class_in(session_.state.mode)) update(session_, session::ToggleClassroom{});
    if (!models_.refused_profiles.empty()) show_toast(session_.state, models_.refused_profiles.front());
}

bool OpenWindow::frame() {
    if (is_wanted() && take_turn()) return true;
    close();
    return false;
}

/// Makes all OpenGL objects anew from the values that they were made from.
void OpenWindow::renew() {
    stage_.renderer.emplace();
    stage_.canvas = BodyCanvas();
    pictures_.emplace(models_, stage_.strings);
    ImGuiLayer::renew();
    frames_due_ = frames_after_event;
}

bool OpenWindow::take_turn() {
    if (between_frames_ && !between_frames_()) return false;
    if (const auto link = stage_.events.take_link())
        for (const session::Effect& effect : session::open_link(session_, *link)) carry_out(files_, session_, effect);
    if (stage_.window.take_renewed()) renew();
    const bool hidden = !between_frames_ && stage_.window.is_hidden();
    const bool more_due =
        preset_picture_due(stage_, files_, session_, *pictures_) || session_.state.files.awaits_focus();
    if (!hidden && (moves_by_itself(session_.state) || frames_due_ > 0 || more_due || stage_.events.input_waits() ||
                    stage_.canvas.smooth_picture_due() || widgets::tooltip_pending()))
        Window::poll();
    else
        Window::wait(longest_wait_seconds);
    if (stage_.events.take_happened() || stage_.events.input_waits() || between_frames_)
        frames_due_ = frames_after_event;
    session::keep(files_, session_, seconds_since(last_kept_));
    if (hidden) {  // time goes on, but nothing is drawn
        advance(session_, std::min(seconds_since(last_frame_), longest_hidden_step_seconds));
        frames_due_ = frames_after_event;
        return true;
    }
    if (frames_due_ == 0 && !more_due && !is_changing(stage_, session_)) return true;
    frames_due_ = std::max(frames_due_ - 1, 0);
    const double seconds = std::min(seconds_since(last_frame_), longest_step_seconds);
    const bool goes_on = draw_frame(stage_, session_, files_, *pictures_, seconds);
    if (stage_.had_effects) frames_due_ = frames_after_event;
    if (stage_.swap_seconds > longest_stall_seconds) catch_up();
    show_title(stage_, session_, title_);
    if (frames_due_ == 0) speak(session_);
    return goes_on;
}

/// Lets the time pass that went by while nobody saw the window.
void OpenWindow::catch_up() {
    for (double left = stage_.swap_seconds; left > 0; left -= longest_hidden_step_seconds)
        advance(session_, std::min(left, longest_hidden_step_seconds));
    last_frame_ = Clock::now();
}

void OpenWindow::close() {
    const WindowSize last = stage_.window.size();
    files_.settings.window_width = last.width;
    files_.settings.window_height = last.height;
    session::end(files_, session_);
}

}  // namespace

int run_window(const WindowOptions& options, const BetweenFrames& between_frames) {
    const bool folder_given = !options.pictures_folder.empty();
    if (std::error_code ignored; folder_given && !std::filesystem::is_directory(options.pictures_folder, ignored))
        core::throw_failure(
            fmt::format("cannot save pictures in \"{}\": there is no such folder", options.pictures_folder.string()));
    const auto open = std::make_shared<OpenWindow>(options, between_frames);
    run_frames([open] { return open->frame(); }, open->native());
    return 0;
}

}  // namespace window
