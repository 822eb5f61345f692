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

/// The bodies and profiles of the program, read once.
const study::Models& program_models();

/// The whole window without a display: all panels of a session, fed with mouse and keys frame by frame, actions
/// interpreted as in the program. Nothing is drawn but into ImGui's lists, which can be read. Only one can live at a
/// time.
class TestWindow {
  public:
    struct Setup {
        float width = 1440;
        float height = 900;
        float scale = 1;          ///< of the display; the preferences' comes on top
        bool vector_font = true;  ///< that of the program where one is installed, or ImGui's own
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
    void click(ImVec2 place, int which = 0);  ///< the next click is no double click
    void double_click(ImVec2 place);
    void drag(ImVec2 from, ImVec2 to, int which = 0);
    void wheel(float notches);

    /// Keys as the table of actions has them, "Ctrl Z".
    void press(std::string_view keys);
    /// A key that ImGui itself knows: for its own navigation, text fields and popups. Down for a frame.
    void tap(ImGuiKey key, bool control = false, bool shift = false);
    /// A key that reaches both, as each does in the program: `keys` as the table of actions has it.
    void strike(ImGuiKey key, std::string_view keys);
    void type(std::string_view text);

    std::vector<DrawnText> texts() const { return drawn_texts(*ImGui::GetDrawData()); }
    /// Where a text that contains `part` stands, the first in the order of drawing.
    std::optional<DrawnText> find(std::string_view part) const;
    bool shows(std::string_view part) const { return find(part).has_value(); }
    /// Clicks on the middle of a text; fails the test if there is none.
    void click_on(std::string_view part);
    /// What find_faults says of the frame; empty: nothing is cut off or lies over each other.
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
