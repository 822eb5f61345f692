#include "session/update.hpp"
#include "session/visits.hpp"
#include "support/catch.hpp"
#include "support/pseudo_strings.hpp"
#include "support/test_window.hpp"

#include <array>
#include <filesystem>
#include <set>

// Whether everything is readable in every window, on every display, at every text size, in every language and in one
// that needs twice the space.

namespace {

const char* const strings_folder = ADIPOSCOPE_SOURCE_DIR "/assets/strings";

struct Shape {
    float width;
    float height;
    float display_scale;  ///< 1: 96 dpi
    int percent;          ///< text size in the preferences
};
constexpr std::array shapes{
    Shape{1024, 640, 1, 75},    Shape{1024, 640, 1, 100},  Shape{1024, 640, 1, 150},  Shape{1024, 640, 1, 200},
    Shape{1024, 640, 1, 250},   Shape{1024, 640, 2, 250},  Shape{1440, 900, 1, 100},  Shape{1440, 900, 1, 125},
    Shape{1440, 900, 1.5, 100}, Shape{1920, 1080, 1, 75},  Shape{1920, 1080, 2, 100}, Shape{1920, 1080, 3, 250},
    Shape{3840, 2160, 1, 75},   Shape{3840, 2160, 2, 100}, Shape{3840, 2160, 3, 100}, Shape{3840, 2160, 3, 250},
};
/// The ends of the range and the usual shape, for slower checks.
constexpr std::array few_shapes{Shape{1024, 640, 1, 100}, Shape{1024, 640, 1, 250}, Shape{1440, 900, 1, 75},
                                Shape{1440, 900, 1, 100}, Shape{3840, 2160, 2, 100}};

TestWindow::Setup setup_of(const Shape& shape, const core::Strings& strings = english()) {
    return {.width = shape.width,
            .height = shape.height,
            .scale = shape.display_scale,
            .preferences = {.scale_percent = shape.percent},
            .strings = strings};
}

document::Scenario full_scenario() {
    document::Scenario scenario;
    scenario.view.day = 90;
    scenario.document.person.sex = core::Sex::female;  // has one more row
    scenario.document.person.body_fat_percent = 38.5;
    scenario.document.plan.training = energy::Training::thighs;
    return scenario;
}

/// Checks a window screen by screen; reports each fault once.
class Looker {
  public:
    Looker(const TestWindow::Setup& setup, std::set<std::string>& told) : window(setup, full_scenario()), told_(told) {}

    void look(const char* screen) {
        window.frames(2);
        for (const std::string& fault : window.faults())
            if (told_.insert(screen + fault.substr(0, fault.find(" at "))).second)
                FAIL_CHECK(screen << ": " << fault << " (" << ImGui::GetIO().DisplaySize.x << " x "
                                  << ImGui::GetIO().DisplaySize.y << ", scale " << window.theme.scale << ", "
                                  << window.strings.language() << ")");
    }

    /// Checks all of a scrolling area at a place.
    void look_down(const char* screen, ImVec2 place, int turns = 8) {
        look(screen);
        window.move(place);
        for (int i = 0; i < turns; ++i) {
            window.wheel(-3);
            look(screen);
        }
        for (int i = 0; i < turns; ++i) window.wheel(3);
    }

    /// Presses the item whose text starts with that of `key`; scrolls the panel down to it.
    bool press_text(std::string_view key, const ui::Area& panel) {
        const std::string whole = window.theme.say(key);
        const std::string beginning = whole.substr(0, whole.find(' '));
        window.move({panel.x + panel.width / 2, panel.y + panel.height / 2});
        for (int i = 0; i < 12; ++i) {
            for (const DrawnText& text : window.texts())
                if (text.text.find(beginning) == 0 && text.low.x >= panel.x && text.high.x <= panel.x + panel.width &&
                    text.low.y >= panel.y && text.high.y <= panel.y + panel.height) {
                    window.click(text.middle());
                    return true;
                }
            window.wheel(-1);
        }
        return false;
    }

    void close() {
        for (int i = 0; i < 3; ++i) window.tap(ImGuiKey_Escape);
        window.session.state.files.gallery.open = false;
        window.session.state.files.chooser.purpose = session::FileChooser::Purpose::closed;
        window.frames(3);
    }

    TestWindow window;

  private:
    std::set<std::string>& told_;
};

ImVec2 middle(const ui::Area& area) {
    return {area.x + area.width / 2, area.y + area.height / 2};
}

void look_at_panels(Looker& looker) {
    TestWindow& window = looker.window;
    for (const session::Detail detail : {session::Detail::full, session::Detail::simple}) {
        window.session.state.preferences.detail = detail;
        window.session.state.preferences.panels = {};
        window.frames(2);
        looker.look_down("controls", middle(window.layout.controls));
        if (window.layout.one_side) window.session.state.preferences.panels.controls = false;
        for (const auto tab : {session::NumberTab::body, session::NumberTab::charts, session::NumberTab::lean_last,
                               session::NumberTab::sources}) {
            window.session.state.panels.numbers.tab = tab;
            window.frames(2);
            looker.look_down("numbers", middle(window.layout.numbers), 4);
        }
    }
    window.session.state.preferences.detail = session::Detail::full;
    window.session.state.preferences.panels = {};
    window.frames(2);
}

/// Returns the keys that have a button in the window's controls.
std::set<std::string> look_at_popups(Looker& looker) {
    TestWindow& window = looker.window;
    std::set<std::string> opened;
    for (const char* key : {"girths.open", "goal.open", "files.menu"}) {
        if (!looker.press_text(key, window.layout.controls)) continue;
        opened.insert(key);
        looker.look(key);
        looker.close();
    }
    window.session.state.preferences.panels.controls = window.session.state.preferences.panels.numbers = false;
    for (const auto layer : {document::Layer::skin, document::Layer::change, document::Layer::section}) {
        window.session.state.draft.view.layer = layer;
        window.session.state.draft.view.compare =
            layer == document::Layer::skin ? document::Compare::everyone : document::Compare::none;
        window.frames(2);
        looker.look("body");
        REQUIRE(looker.press_text("picture.title", window.layout.body));
        looker.look_down("picture.title", {window.layout.body.x + window.theme.px(100), window.layout.body.height / 2},
                         4);
        looker.close();
    }
    window.session.state.draft.view = full_scenario().view;
    window.session.state.preferences.panels = {};
    for (const char* keys : {"?", "Ctrl ,"}) {
        window.press(keys);
        looker.look_down(keys, {ImGui::GetIO().DisplaySize.x / 2, ImGui::GetIO().DisplaySize.y / 2}, 4);
        looker.close();
    }
    return opened;
}

void look_at_files(Looker& looker) {
    TestWindow& window = looker.window;
    session::FilesView& files = window.session.state.files;
    for (const std::string& key : window.strings.keys())
        if (key.starts_with("preset.") && key.ends_with(".title"))
            files.gallery.cards.push_back({.title = window.strings.say(key),
                                           .text = window.strings.say(key.substr(0, key.rfind('.')) + ".text")});
    files.gallery.open = true;
    looker.look_down("presets", {ImGui::GetIO().DisplaySize.x / 2, ImGui::GetIO().DisplaySize.y / 2}, 4);
    looker.close();
    using enum session::FileChooser::Purpose;
    for (const auto purpose : {open_scenario, save_scenario, pictures_folder}) {
        begin_choice(files.chooser, purpose,
                     {.folder = "/media/stick/Dokumente/Unterricht",
                      .entries = {{.name = "Klasse 9b", .folder = true}, {.name = "oma.json", .folder = false}}},
                     "oma.json");
        looker.look("chooser");
        looker.close();
    }
    files.offers = {.left_work = "2026-11-26 14:03", .first_steps = true};
    looker.look("offers");
    files.offers = {.welcome = true};
    looker.look("welcome");
    files.offers = {};
    show_toast(window.session.state,
               window.theme.say("toast.saved", fmt::arg("path", "/media/stick/pictures/day-90.png")));
    looker.look("toast");
    window.session.state.notices.toast.clear();
}

void look_at_scene(Looker& looker) {
    TestWindow& window = looker.window;
    window.press("W");
    for (int step = 0; step < document::spot_steps; ++step) {
        window.session.state.playback.playing = false;
        window.session.state.draft.view.day = 168;
        looker.look_down("scene", middle(window.layout.controls), 3);
        window.press("Page Down");
    }
}

void look_at_classroom(Looker& looker) {
    TestWindow& window = looker.window;
    update(window.session, session::ToggleClassroom{});
    window.frames(2);
    looker.look_down("classroom", middle(window.layout.controls), 3);
    window.press("N");
    if (window.layout.one_side) window.session.state.preferences.panels.controls = false;
    looker.look("class numbers");
    window.session.state.preferences.panels = {};
    window.press("D");
    looker.look("describe");
    window.press("Escape");
    window.session.lesson_folders = {ADIPOSCOPE_SOURCE_DIR "/assets/lessons"};
    window.press("Ctrl L");
    looker.look_down("lessons", middle(window.layout.body), 3);
    window.press("Escape");
}

/// Checks every step of every lesson in each of its phases.
void look_at_lessons(Looker& looker) {
    TestWindow& window = looker.window;
    update(window.session, session::ToggleClassroom{});
    window.frames(2);
    window.session.lesson_folders = {ADIPOSCOPE_SOURCE_DIR "/assets/lessons"};
    window.press("Ctrl L");
    const auto listed = window.session.state.lesson_menu.lessons;
    REQUIRE(listed.size() == 7);
    window.press("Escape");
    for (const lesson::Listed& each : listed) {
        enter_lesson(window.session, each.file);
        const std::size_t steps = lesson_in(window.session.state.mode)->lesson.steps.size();
        for (std::size_t step = 0; step < steps; ++step)
            for (const auto phase : {lesson::Phase::question, lesson::Phase::result, lesson::Phase::evidence}) {
                auto& stage = *lesson_in(window.session.state.mode);
                if (phase == lesson::Phase::evidence && !stage.lesson.steps[step].evidence) continue;
                stage.play.step = step;
                stage.play.phase = phase;
                window.frames(2);
                looker.look_down("lesson", middle(window.layout.numbers), 4);
            }
        update(window.session, session::LeaveLesson{});
    }
}

}  // namespace

TEST_CASE("nothing of the window is cut off or overlaps at any size of window and text", "[walk]") {
    std::set<std::string> told, opened;
    for (const Shape& shape : shapes) {
        Looker looker(setup_of(shape), told);
        look_at_panels(looker);
        opened.merge(look_at_popups(looker));
        look_at_scene(looker);
    }
    CHECK(opened.size() == 3);
}

TEST_CASE("every language has room, and so has one with words of twice the length", "[walk]") {
    const auto [language, name] = GENERATE(table<int, const char*>({{0, "xx"}, {1, "de"}, {2, "es"}, {3, "fr"}}));
    CAPTURE(name);
    const core::Strings strings =
        language == 0 ? pseudo_strings(strings_folder) : core::load_strings(strings_folder, name);
    std::set<std::string> told;
    for (const Shape& shape : few_shapes) {
        Looker looker(setup_of(shape, strings), told);
        look_at_panels(looker);
        look_at_popups(looker);
        look_at_files(looker);
        look_at_scene(looker);
        look_at_classroom(looker);
    }
}

TEST_CASE("every step of every lesson can be read in every language", "[walk]") {
    const auto [language, name] =
        GENERATE(table<int, const char*>({{0, "xx"}, {1, "en"}, {2, "de"}, {3, "es"}, {4, "fr"}}));
    CAPTURE(name);
    const core::Strings strings =
        language == 0 ? pseudo_strings(strings_folder) : core::load_strings(strings_folder, name);
    std::set<std::string> told;
    Looker looker(setup_of(few_shapes[0], strings), told);
    look_at_lessons(looker);
}

TEST_CASE("the window can be read in ImGui's own font where the system has none", "[walk]") {
    std::set<std::string> told;
    for (const char* name : {"en", "de"})
        for (const Shape& shape : {few_shapes[0], few_shapes[3]}) {
            TestWindow::Setup setup = setup_of(shape, core::load_strings(strings_folder, name));
            setup.vector_font = false;
            Looker looker(setup, told);
            look_at_panels(looker);
            look_at_popups(looker);
            look_at_scene(looker);
        }
}
