#include "session/update.hpp"
#include "support/catch.hpp"
#include "support/class_window.hpp"
#include "support/test_window.hpp"

#include <imgui_internal.h>

#include <cmath>
#include <map>
#include <string>
#include <vector>

// Every control tells what it is for while the mouse rests on it, and the telling never covers it. The mouse goes over
// each screen point by point, so a control that is added later is found, too.

namespace {

constexpr float step_x = 15, step_y = 10;  // smaller than any control
constexpr int frames_of_rest = 60;         // a second
constexpr float edge_strip = 130;          // of the body's area, in which its buttons are

/// Lines of lists, which are their own explanation, and what ImGui adds: the body, and scroll bars.
bool explains_itself(const ImGuiWindow& window, ImGuiID id) {
    const std::string name = window.Name;
    for (const char* part : {"##Combo", "##names", "list", "##Menu"})
        if (name.find(part) != std::string::npos) return true;
    ImGuiWindow& own = const_cast<ImGuiWindow&>(window);
    return id == own.GetID("##canvas") || id == ImGui::GetWindowScrollbarID(&own, ImGuiAxis_Y);
}

const ImGuiWindow* shown_tooltip() {
    for (const ImGuiWindow* window : ImGui::GetCurrentContext()->Windows)
        if ((window->Flags & ImGuiWindowFlags_Tooltip) != 0 && window->Active && !window->Hidden) return window;
    return nullptr;
}

/// The rectangles in which controls can be: all windows, but of the body only its edges.
std::vector<ImRect> searched(const TestWindow& window) {
    std::vector<ImRect> found;
    for (const ImGuiWindow* each : ImGui::GetCurrentContext()->Windows) {
        const bool counts = each->Active && !each->Hidden &&
                            (each->Flags & (ImGuiWindowFlags_ChildWindow | ImGuiWindowFlags_Tooltip)) == 0;
        if (!counts || std::string(each->Name).find("Debug") != std::string::npos) continue;
        const ImRect all = each->Rect();
        if (all.GetWidth() < window.layout.body.width - 1 || all.GetHeight() < window.layout.body.height - 1) {
            found.push_back(all);
            continue;
        }
        found.push_back({all.Min, {all.Max.x, all.Min.y + edge_strip}});
        found.push_back({{all.Min.x, all.Max.y - 60}, all.Max});
        found.push_back({{all.Min.x, all.GetCenter().y - 30}, {all.Max.x, all.GetCenter().y + 30}});
    }
    return found;
}

/// The points at which each control is hovered.
using Controls = std::map<ImGuiID, std::vector<ImVec2>>;

Controls controls_in(TestWindow& window) {
    Controls controls;
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    for (const ImRect& area : searched(window))
        for (float y = area.Min.y + step_y / 2; y < area.Max.y; y += step_y)
            for (float x = area.Min.x + step_x / 2; x < area.Max.x; x += step_x) {
                window.move({x, y});
                if (context.HoveredId == 0) continue;
                window.frame();  // until then what the pointer has left may be in front
                if (context.HoveredId == 0 || context.HoveredWindow == nullptr) continue;
                if (!explains_itself(*context.HoveredWindow, context.HoveredId))
                    controls[context.HoveredId].push_back({x, y});
            }
    return controls;
}

/// The text nearest to a point, to name a control in a failure.
std::string text_near(const TestWindow& window, ImVec2 place) {
    std::string nearest;
    float least = 1e9F;
    for (const DrawnText& text : window.texts()) {
        const ImVec2 middle = text.middle();
        const float far = std::abs(middle.x - place.x) + 3 * std::abs(middle.y - place.y);
        if (far < least) nearest = text.text, least = far;
    }
    return nearest;
}

void check_tips(TestWindow& window, const std::string& screen, std::size_t least_controls) {
    window.move({-1, -1});
    window.frames(3);
    const Controls controls = controls_in(window);
    CAPTURE(screen);
    CHECK(controls.size() >= least_controls);
    for (const auto& [id, points] : controls) {
        const ImVec2 middle = points[points.size() / 2];
        window.move({-1, -1});
        window.frames(2);
        window.move(middle);
        window.frames(frames_of_rest);
        const ImGuiWindow* tip = shown_tooltip();
        if (ImGui::GetCurrentContext()->ActiveId == id) continue;  // being typed into
        if (tip == nullptr) {
            FAIL_CHECK(screen << ": nothing explains the control at " << middle.x << ", " << middle.y << " near \""
                              << text_near(window, middle) << "\"");
            continue;
        }
        for (const ImVec2& point : points)
            if (tip->Rect().Contains(point)) {
                FAIL_CHECK(screen << ": the tooltip covers the control at " << point.x << ", " << point.y << " near \""
                                  << text_near(window, middle) << "\"");
                break;
            }
    }
}

}  // namespace

TEST_CASE("every control of the workbench tells what it is for", "[walk]") {
    TestWindow window;
    for (const session::Detail detail : {session::Detail::simple, session::Detail::full}) {
        window.session.state.preferences.detail = detail;
        check_tips(window, detail == session::Detail::simple ? "simple" : "full", 20);
    }
    for (const auto tab : {session::NumberTab::charts, session::NumberTab::lean_last, session::NumberTab::sources}) {
        window.session.state.panels.numbers.tab = tab;
        window.session.state.preferences.panels.controls = window.session.state.preferences.panels.time = false;
        check_tips(window, "numbers", 8);
    }
}

TEST_CASE("every control of the popups tells what it is for", "[walk]") {
    struct Popup {
        const char* name;
        session::Action action;
        std::size_t least_controls;
    };
    const Popup popups[] = {{"keys", session::ShowKeys{}, 1}, {"preferences", session::ShowPreferences{}, 8}};
    for (const Popup& popup : popups) {
        TestWindow window;
        window.session.state.preferences.panels.controls = window.session.state.preferences.panels.numbers = false;
        update(window.session, popup.action);
        window.frames(3);
        check_tips(window, popup.name, popup.least_controls);
    }
    TestWindow window;
    window.session.lesson_folders = {std::filesystem::path(ADIPOSCOPE_SOURCE_DIR) / "assets" / "lessons"};
    list_lessons(window.session);
    window.session.state.preferences.panels.controls = window.session.state.preferences.panels.numbers = false;
    for (const auto kind : {session::ExportKind::film, session::ExportKind::lesson_film}) {
        window.session.state.exporting.open = true;
        window.session.state.exporting.kind = kind;
        window.frames(3);
        check_tips(window, "export", 10);
    }
}

TEST_CASE("every control over the body tells what it is for", "[walk]") {
    TestWindow window;
    session::State& state = window.session.state;
    state.preferences.panels.controls = state.preferences.panels.numbers = state.preferences.panels.time = false;
    state.files.offers = {.left_work = "2026-01-01 12:00", .welcome = true, .first_steps = true};
    check_tips(window, "welcome", 10);
    state.files.offers = {};
    state.draft.view.layer = document::Layer::section;
    state.draft.view.compare = document::Compare::none;
    check_tips(window, "section", 10);
    state.describes = true;
    check_tips(window, "description", 10);
}

TEST_CASE("every control of classroom, lessons and scene tells what it is for", "[walk]") {
    ClassWindow window;
    window.session.state.lesson_menu = {};
    check_tips(window, "classroom", 12);
    update(window.session, session::ToggleLessonMenu{});
    window.frames(2);
    check_tips(window, "lesson menu", 5);
    update(window.session, session::CloseLessonMenu{});
    window.open(1);
    window.frames(2);
    check_tips(window, "lesson", 5);
    for (int i = 0; i < 2; ++i) {
        update(window.session, session::SkipLessonStep{});
        window.frames(2);
        check_tips(window, "lesson", 10);
    }
    update(window.session, session::LeaveLesson{});
    update(window.session, session::ToggleClassroom{});
    update(window.session, session::ToggleSpotScene{});
    for (int step = 0; step < document::spot_steps; ++step) {
        window.frames(2);
        check_tips(window, "scene", 5);
        update(window.session, session::StepSpotScene{1});
    }
}
