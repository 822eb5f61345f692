#include "session/actions.hpp"

#include <algorithm>
#include <cassert>
#include <cstdlib>

namespace session {

namespace {

using document::Layer;
using document::View;
using Group = ActionGroup;
using R = Requests;

constexpr int days_a_week = 7;

// Letters are those on the keyboard in use; "?" is the character, wherever its key is.
constexpr std::array table{
    Action{"play", Group::time, {"Space"}, [](R& r) { r.play_or_pause = !r.play_or_pause; }},
    Action{"day-back", Group::time, {","}, [](R& r) { r.step_days -= 1; }},
    Action{"day-on", Group::time, {"."}, [](R& r) { r.step_days += 1; }},
    Action{"week-back", Group::time, {"Shift ,"}, [](R& r) { r.step_days -= days_a_week; }},
    Action{"week-on", Group::time, {"Shift ."}, [](R& r) { r.step_days += days_a_week; }},
    Action{"mark-back", Group::time, {"Shift M"}, [](R& r) { r.step_marks -= 1; }},
    Action{"mark-on", Group::time, {"M"}, [](R& r) { r.step_marks += 1; }},
    Action{"faster", Group::time, {"F"}, [](R& r) { r.pace_steps += 1; }},
    Action{"slower", Group::time, {"Shift F"}, [](R& r) { r.pace_steps -= 1; }},
    Action{"loop", Group::time, {"Shift R"}, [](R& r) { r.toggle_loop = !r.toggle_loop; }},
    Action{"to-start", Group::time, {"Home"}, [](R& r) { r.to_start = true; }},
    Action{"to-end", Group::time, {"End"}, [](R& r) { r.to_end = true; }},

    Action{"front", Group::view, {"1"}, [](R& r) { r.look_from = View::front; }},
    Action{"side", Group::view, {"2"}, [](R& r) { r.look_from = View::side; }},
    Action{"back", Group::view, {"3"}, [](R& r) { r.look_from = View::back; }},
    Action{"three-quarter", Group::view, {"4"}, [](R& r) { r.look_from = View::three_quarter; }},
    Action{"reset-camera", Group::view, {"R"}, [](R& r) { r.reset_camera = true; }},
    Action{"turn-left", Group::view, {"J"}, [](R& r) { r.camera.turn -= 1; }},
    Action{"turn-right", Group::view, {"L"}, [](R& r) { r.camera.turn += 1; }},
    Action{"tilt-up", Group::view, {"I"}, [](R& r) { r.camera.tilt += 1; }},
    Action{"tilt-down", Group::view, {"K"}, [](R& r) { r.camera.tilt -= 1; }},
    Action{"closer", Group::view, {"+", "=", "Shift ="}, [](R& r) { r.camera.closer += 1; }},
    Action{"farther", Group::view, {"-"}, [](R& r) { r.camera.closer -= 1; }},
    Action{"move-left", Group::view, {"Shift J"}, [](R& r) { r.camera.right -= 1; }},
    Action{"move-right", Group::view, {"Shift L"}, [](R& r) { r.camera.right += 1; }},
    Action{"move-up", Group::view, {"Shift I"}, [](R& r) { r.camera.up += 1; }},
    Action{"move-down", Group::view, {"Shift K"}, [](R& r) { r.camera.up -= 1; }},

    Action{"layer-skin", Group::picture, {"5"}, [](R& r) { r.show_layer = Layer::skin; }},
    Action{"layer-thickness", Group::picture, {"6"}, [](R& r) { r.show_layer = Layer::thickness; }},
    Action{"layer-change", Group::picture, {"7"}, [](R& r) { r.show_layer = Layer::change; }},
    Action{"layer-section", Group::picture, {"8"}, [](R& r) { r.show_layer = Layer::section; }},
    Action{"layer-share", Group::picture, {"9"}, [](R& r) { r.show_layer = Layer::share; }},
    Action{"next-compare", Group::picture, {"C"}, [](R& r) { r.next_choices.push_back("compare"); }},
    Action{"next-pose", Group::picture, {"P"}, [](R& r) { r.next_choices.push_back("pose"); }},
    Action{"next-background", Group::picture, {"Shift B"}, [](R& r) { r.next_choices.push_back("background"); }},
    Action{"next-projection", Group::picture, {"O"}, [](R& r) { r.next_choices.push_back("projection"); }},
    Action{"ruler", Group::picture, {"H"}, [](R& r) { r.next_choices.push_back("ruler"); }},
    Action{"grid", Group::picture, {"G"}, [](R& r) { r.next_choices.push_back("grid"); }},
    Action{"spot-scene", Group::picture, {"W"}, [](R& r) { r.spot.toggle = !r.spot.toggle; }},
    Action{"picture", Group::picture, {"F12"}, [](R& r) { r.screenshot = true; }, true},
    Action{"picture-with-panels", Group::picture, {"Shift F12"}, [](R& r) { r.screenshot_with_panels = true; }, true},

    Action{"undo", Group::document, {"Ctrl Z"}, [](R& r) { r.undo = true; }},
    Action{"redo", Group::document, {"Ctrl Shift Z", "Ctrl Y"}, [](R& r) { r.redo = true; }},

    Action{"presets", Group::document, {"Ctrl N"}, [](R& r) { r.files.open_presets = true; }, true},
    Action{"open", Group::document, {"Ctrl O"}, [](R& r) { r.files.choose_scenario = true; }, true},
    Action{"save", Group::document, {"Ctrl S"}, [](R& r) { r.files.save = true; }, true},
    Action{"save-as", Group::document, {"Ctrl Shift S"}, [](R& r) { r.files.choose_save = true; }, true},
    Action{"restore-work", Group::document, {"F9"}, [](R& r) { r.files.restore_work = true; }},
    Action{"discard-work", Group::document, {"Shift F9"}, [](R& r) { r.files.discard_work = true; }},

    Action{"hide-panels", Group::panels, {"F11"}, [](R& r) { r.panels.all = true; }, true},
    Action{"hide-controls", Group::panels, {"Ctrl 1"}, [](R& r) { r.panels.controls = true; }, true},
    Action{"hide-numbers", Group::panels, {"Ctrl 2"}, [](R& r) { r.panels.numbers = true; }, true},
    Action{"hide-time", Group::panels, {"Ctrl 3"}, [](R& r) { r.panels.time = true; }, true},

    Action{"next-panel", Group::panels, {"F6"}, [](R& r) { r.next_panel = true; }, true},
    Action{"detail", Group::panels, {"Ctrl E"}, [](R& r) { r.toggle_detail = !r.toggle_detail; }},

    Action{"larger", Group::program, {"Ctrl +", "Ctrl =", "Ctrl Shift ="}, [](R& r) { r.scale_steps += 1; }, true},
    Action{"smaller", Group::program, {"Ctrl -"}, [](R& r) { r.scale_steps -= 1; }, true},
    Action{"first-scale", Group::program, {"Ctrl 0"}, [](R& r) { r.reset_scale = true; }, true},
    Action{"appearance", Group::program, {"Ctrl T"}, [](R& r) { r.toggle_appearance = true; }},
    Action{"units", Group::program, {"U"}, [](R& r) { r.toggle_units = true; }},
    Action{"animations", Group::program, {"Ctrl M"}, [](R& r) { r.toggle_animations = true; }},
    Action{"keys", Group::program, {"?", "F1"}, [](R& r) { r.show_keys = true; }},
    Action{"preferences", Group::program, {"Ctrl ,"}, [](R& r) { r.show_preferences = true; }},
    Action{"lessons", Group::classroom, {"Ctrl L"}, [](R& r) { r.open_lessons = true; }},
    Action{"lesson-on", Group::classroom, {"Page Down", "Right"}, [](R& r) { r.lesson_on = true; }, true},
    Action{"lesson-back", Group::classroom, {"Page Up", "Left"}, [](R& r) { r.lesson_back = true; }, true},
    Action{"lesson-skip", Group::classroom, {"Shift Page Down"}, [](R& r) { r.lesson_skip = true; }},
    Action{"reset-scene", Group::classroom, {"Ctrl Backspace"}, [](R& r) { r.reset_scene = true; }},
    Action{"fresh", Group::classroom, {"Ctrl Shift Backspace"}, [](R& r) { r.fresh = true; }},
    Action{"numbers", Group::classroom, {"N"}, [](R& r) { r.toggle_numbers = true; }},
    Action{"describe", Group::classroom, {"D"}, [](R& r) { r.toggle_describe = true; }},
    Action{"classroom", Group::classroom, {"Ctrl Shift C"}, [](R& r) { r.toggle_classroom = true; }},
    Action{"present", Group::classroom, {"F5"}, [](R& r) { r.toggle_presentation = true; }, true},
    Action{"blank", Group::classroom, {"B"}, [](R& r) { r.blank = true; }},
    Action{"spotlight", Group::classroom, {"S"}, [](R& r) { r.spotlight = true; }},
    Action{"save-step", Group::classroom, {"Ctrl Shift L"}, [](R& r) { r.save_step = true; }},
    Action{"close", Group::classroom, {"Escape"}, [](R& r) { r.close = true; }, true},

    Action{"quit", Group::program, {"Ctrl Q"}, [](R& r) { r.quit = true; }, true},
};

}  // namespace

std::span<const Action> actions() {
    return table;
}

const Action& action(std::string_view name) {
    const auto* found = std::ranges::find(table, name, &Action::name);
    assert(found != table.end());
    return *found;
}

bool belongs_to_focus(std::string_view keys) {
    return keys == "Space" || keys == "Left" || keys == "Right";
}

void ask_by_keys(Requests& requests, std::string_view keys, const KeyboardUse& use) {
    if (keys.empty() || (use.focus_visible && belongs_to_focus(keys))) return;
    for (const Action& action : table) {
        if (std::ranges::find(action.keys, keys) == action.keys.end() || (!action.anywhere && use.typing)) continue;
        action.ask(requests);
        requests.by_key = true;
    }
}

}  // namespace session
