#pragma once

#include "session/action.hpp"
#include "session/session.hpp"
#include "support/drawn_text.hpp"
#include "support/english.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

#include <imgui.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The program's bodies and profiles, loaded once.
const study::Models& program_models();

/// The whole window without a display: all panels of a session, driven by mouse and keys frame by frame, with actions
/// handled as in the program. Drawing goes only into ImGui's draw lists, which can be inspected. Only one may exist at
/// a time.
class TestWindow {
  public:
    struct Setup {
        float width = 1440;
        float height = 900;
        float scale = 1;          ///< of the display; multiplied by that of the preferences
        bool vector_font = true;  ///< the program's font if installed; otherwise ImGui's own
        session::Preferences preferences{};
        bool classroom = false;
        core::Strings strings = ::english();
    };

    explicit TestWindow(const Setup& setup, document::Scenario scenario = on_day_0());
    TestWindow();
    ~TestWindow();
    TestWindow(const TestWindow&) = delete;
    TestWindow& operator=(const TestWindow&) = delete;

    void frame();
    void frames(int count);

    void move(ImVec2 place);
    void button(bool down, int which = 0);
    void click(ImVec2 place, int which = 0);  ///< long enough after the last for no double click
    void double_click(ImVec2 place);
    void drag(ImVec2 from, ImVec2 to, int which = 0);
    void wheel(float notches);

    /// Presses keys as written in the table of actions, "Ctrl Z".
    void press(std::string_view keys);
    /// Holds an ImGui key down for one frame: for navigation, text fields and popups.
    void tap(ImGuiKey key, bool control = false, bool shift = false);
    /// Sends a key to both ImGui and the table of actions, as in the program; `keys` as in the table of actions.
    void strike(ImGuiKey key, std::string_view keys);
    void type(std::string_view text);

    std::vector<DrawnText> texts() const { return drawn_texts(*ImGui::GetDrawData()); }
    /// The first text, in drawing order, that contains `part`.
    std::optional<DrawnText> find(std::string_view part) const;
    bool shows(std::string_view part) const { return find(part).has_value(); }
    /// Clicks on the middle of a text; fails the test if it is not found.
    void click_on(std::string_view part);
    /// The result of faults_of for the frame; empty if nothing is cut off or overlaps.
    std::vector<std::string> faults() const { return faults_of(texts(), ImGui::GetIO().DisplaySize); }

    core::Strings strings;
    session::Session session;
    widgets::Theme theme;
    ui::Layout layout;
    session::Effects effects;  ///< of the last frame

  private:
    static document::Scenario on_day_0();
    std::vector<std::string> pending_keys_;
};
