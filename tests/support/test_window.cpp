#include "support/test_window.hpp"

#include "session/key_table.hpp"
#include "session/lesson_effects.hpp"
#include "session/playback.hpp"
#include "session/update.hpp"
#include "support/catch.hpp"
#include "ui/window_panels.hpp"
#include "widgets/focus_keys.hpp"
#include "widgets/fonts.hpp"
#include "widgets/imgui_versions.hpp"

#include <algorithm>

namespace {

constexpr double frame_seconds = 1.0 / 60;
constexpr int frames_between_clicks = 30;  // more than the double-click time

TestWindow::Setup plain_setup() {
    TestWindow::Setup setup;
    return setup;
}

const platform::InterfaceFaces& faces(bool vector_font) {
    static const platform::InterfaceFaces found = platform::find_interface_faces();
    static const platform::InterfaceFaces none;
    return vector_font ? found : none;
}

}  // namespace

const study::Models& program_models() {
    static const study::Models loaded =
        study::load_models(ADIPOSCOPE_SOURCE_DIR "/models", ADIPOSCOPE_SOURCE_DIR "/assets");
    return loaded;
}

document::Scenario TestWindow::on_day_0() {
    document::Scenario scenario;
    scenario.view.day = 0;
    return scenario;
}

TestWindow::TestWindow(const Setup& setup, document::Scenario scenario)
    : strings(setup.strings), session(program_models(), strings, std::move(scenario)) {
    session.state.preferences = setup.preferences;
    if (setup.classroom) update(session, session::ToggleClassroom{});
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;  // as in the program
    io.DisplaySize = {setup.width, setup.height};
    widgets::set_pointer({-1, -1});
    widgets::connect_keys();
    theme.scale = std::min(setup.scale * static_cast<float>(setup.preferences.scale_percent) / 100,
                           ui::largest_scale(setup.width, setup.height));
    theme.palette = widgets::palette_of(setup.preferences.appearance);
    theme.strings = &strings;
    theme.fonts = widgets::build_fonts(faces(setup.vector_font), theme.scale);
    widgets::apply_theme(theme);
    frames(2);
}

TestWindow::TestWindow() : TestWindow(plain_setup(), on_day_0()) {}

TestWindow::~TestWindow() {
    ImGui::DestroyContext();
}

void TestWindow::frame() {
    ImGuiIO& io = ImGui::GetIO();
    effects.clear();
    const auto add = [this](const session::Effects& more) { effects.insert(effects.end(), more.begin(), more.end()); };
    for (const std::string& keys : pending_keys_)
        add(session::press(session, keys, {.typing = io.WantTextInput, .focus_visible = io.NavVisible}));
    pending_keys_.clear();
    advance(session, frame_seconds);
    io.DeltaTime = frame_seconds;
    widgets::keep_action_keys_from_focus();
    ImGui::NewFrame();
    layout = ui::layout_of(session, theme, io.DisplaySize.x, io.DisplaySize.y);
    const session::Actions actions = ui::build_panels(session, theme, layout);
    if (!ImGui::IsAnyItemActive()) record(session);
    ImGui::Render();
    add(update(session, actions));
    for (const session::Effect& effect : effects) {
        carry_out(session, effect);
        if (const auto* copy = std::get_if<session::CopyText>(&effect)) ImGui::SetClipboardText(copy->text.c_str());
    }
}

void TestWindow::frames(int count) {
    for (int i = 0; i < count; ++i) frame();
}

void TestWindow::move(ImVec2 place) {
    widgets::set_pointer(place);
    frame();
}

void TestWindow::button(bool down, int which) {
    widgets::set_button(which, down);
    frame();
}

void TestWindow::click(ImVec2 place, int which) {
    move(place);
    frame();  // until then what the pointer has left is still in front of the body
    button(true, which);
    button(false, which);
    frames(frames_between_clicks);
}

void TestWindow::double_click(ImVec2 place) {
    move(place);
    for (int i = 0; i < 2; ++i) {
        button(true);
        button(false);
    }
    frames(frames_between_clicks);
}

void TestWindow::drag(ImVec2 from, ImVec2 to, int which) {
    move(from);
    button(true, which);
    move(to);
    button(false, which);
    frames(frames_between_clicks);
}

void TestWindow::wheel(float notches) {
    widgets::turn_wheel(notches);
    frame();
}

void TestWindow::press(std::string_view keys) {
    pending_keys_.emplace_back(keys);
    frame();
    frame();
}

void TestWindow::tap(ImGuiKey key, bool control, bool shift) {
    widgets::set_modifiers(control, shift);
    widgets::set_key(key, true);
    frame();
    widgets::set_key(key, false);
    frame();
    widgets::set_modifiers(false, false);
    frame();
}

void TestWindow::strike(ImGuiKey key, std::string_view keys) {
    pending_keys_.emplace_back(keys);
    tap(key);
}

void TestWindow::type(std::string_view text) {
    ImGui::GetIO().AddInputCharactersUTF8(std::string(text).c_str());
    frames(2);
}

std::optional<DrawnText> TestWindow::find(std::string_view part) const {
    for (const DrawnText& text : texts())
        if (text.text.find(part) != std::string::npos) return text;
    return std::nullopt;
}

void TestWindow::click_on(std::string_view part) {
    const std::optional<DrawnText> text = find(part);
    INFO("looking for \"" << part << "\"");
    REQUIRE(text);
    click(text->middle());
}
