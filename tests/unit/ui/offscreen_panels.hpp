#pragma once

#include "ui/body_view.hpp"
#include "ui/controls_panel.hpp"
#include "ui/time_bar.hpp"
#include "widgets/imgui_versions.hpp"

#include <vector>

/// The panels in a window of 1440 x 900 that exists only in memory: ImGui without a display, with simulated mouse
/// input.
class OffscreenPanels {
  public:
    OffscreenPanels() {
        ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {1440, 900};
        widgets::set_pointer({-1, -1});
        widgets::connect_keys();
        ImFont* font = io.Fonts->AddFontDefault();
        unsigned char* pixels = nullptr;
        int width = 0;
        int height = 0;
        io.Fonts->GetTexDataAsAlpha8(&pixels, &width, &height);
        theme = {.scale = 1, .fonts = {font, font, font, font}, .palette = widgets::dark_palette, .strings = &strings};
        widgets::apply_theme(theme);
        draft.view.day = 0;
        frame();
    }
    ~OffscreenPanels() { ImGui::DestroyContext(); }
    OffscreenPanels(const OffscreenPanels&) = delete;
    OffscreenPanels& operator=(const OffscreenPanels&) = delete;

    session::Actions frame() {
        ImGui::GetIO().DeltaTime = 1.0F / 60;
        ImGui::NewFrame();
        session::Actions actions;
        const ui::Layout layout = ui::layout_for(1440, 900, 1);
        ui::RowContext rows{.theme = theme,
                            .typing = typing,
                            .draft = draft,
                            .study = study,
                            .compact = layout.compact,
                            .detail = detail,
                            .in_scene = in_scene};
        controls_panel(layout.controls, rows, {.profiles = profiles, .can_undo = true, .can_redo = true}, actions);
        body_view(rows, layout.body, {}, actions);
        time_bar(theme, layout.time,
                 {.marks = {.marks = marks, .warnings = {}, .last_day = last_day}, .detail = detail}, draft.view,
                 actions);
        ImGui::EndFrame();
        return actions;
    }

    void move(float x, float y) {
        widgets::set_pointer({x, y});
        frame();
    }
    /// Presses or releases a mouse button; returns the actions of that frame.
    session::Actions button(bool down, int which = 0) {
        widgets::set_button(which, down);
        return frame();
    }
    session::Actions click(float x, float y) {
        move(x, y);
        button(true);
        const session::Actions actions = button(false);
        for (int i = 0; i < 30; ++i) frame();  // so that the next click is not a double click
        return actions;
    }
    void drag(float from_x, float from_y, float to_x, float to_y, int which = 0) {
        move(from_x, from_y);
        button(true, which);
        move(to_x, to_y);
        button(false, which);
    }

    core::Strings strings = core::load_strings(ADIPOSCOPE_SOURCE_DIR "/assets/strings", "en");
    widgets::Theme theme;
    session::Typing typing;
    document::Scenario draft;
    study::Study* study = nullptr;
    std::vector<depots::Profile> profiles;
    int last_day = 180;
    session::Detail detail = session::Detail::full;
    bool in_scene = false;
    std::vector<study::TimeMark> marks;
};
