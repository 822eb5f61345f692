#include "session/key_table.hpp"

#include <algorithm>
#include <cassert>

namespace session {

namespace {

using document::Layer;
using document::View;
using Group = KeyGroup;
using Panel = HideablePanel;

constexpr int days_a_week = 7;

/// Letters are those on the keyboard in use; "?" is the character, wherever its key is.
const auto& table() {
    static const std::array rows{
        KeyedAction{"play", Group::time, {"Space"}, PlayOrPause{}},
        KeyedAction{"day-back", Group::time, {","}, StepDays{-1}},
        KeyedAction{"day-on", Group::time, {"."}, StepDays{1}},
        KeyedAction{"week-back", Group::time, {"Shift ,"}, StepDays{-days_a_week}},
        KeyedAction{"week-on", Group::time, {"Shift ."}, StepDays{days_a_week}},
        KeyedAction{"mark-back", Group::time, {"Shift M"}, StepMarks{-1}},
        KeyedAction{"mark-on", Group::time, {"M"}, StepMarks{1}},
        KeyedAction{"faster", Group::time, {"F"}, ChangePace{1}},
        KeyedAction{"slower", Group::time, {"Shift F"}, ChangePace{-1}},
        KeyedAction{"loop", Group::time, {"Shift R"}, ToggleLoop{}},
        KeyedAction{"to-start", Group::time, {"Home"}, GoToStart{}},
        KeyedAction{"to-end", Group::time, {"End"}, GoToEnd{}},

        KeyedAction{"front", Group::view, {"1"}, LookFrom{View::front}},
        KeyedAction{"side", Group::view, {"2"}, LookFrom{View::side}},
        KeyedAction{"back", Group::view, {"3"}, LookFrom{View::back}},
        KeyedAction{"three-quarter", Group::view, {"4"}, LookFrom{View::three_quarter}},
        KeyedAction{"reset-camera", Group::view, {"R"}, ResetCamera{}},
        KeyedAction{"turn-left", Group::view, {"J"}, MoveCamera{{.turn = -1}}},
        KeyedAction{"turn-right", Group::view, {"L"}, MoveCamera{{.turn = 1}}},
        KeyedAction{"tilt-up", Group::view, {"I"}, MoveCamera{{.tilt = 1}}},
        KeyedAction{"tilt-down", Group::view, {"K"}, MoveCamera{{.tilt = -1}}},
        KeyedAction{"closer", Group::view, {"+", "=", "Shift ="}, MoveCamera{{.closer = 1}}},
        KeyedAction{"farther", Group::view, {"-"}, MoveCamera{{.closer = -1}}},
        KeyedAction{"move-left", Group::view, {"Shift J"}, MoveCamera{{.right = -1}}},
        KeyedAction{"move-right", Group::view, {"Shift L"}, MoveCamera{{.right = 1}}},
        KeyedAction{"move-up", Group::view, {"Shift I"}, MoveCamera{{.up = 1}}},
        KeyedAction{"move-down", Group::view, {"Shift K"}, MoveCamera{{.up = -1}}},

        KeyedAction{"layer-skin", Group::picture, {"5"}, ShowLayer{Layer::skin}},
        KeyedAction{"layer-thickness", Group::picture, {"6"}, ShowLayer{Layer::thickness}},
        KeyedAction{"layer-change", Group::picture, {"7"}, ShowLayer{Layer::change}},
        KeyedAction{"layer-section", Group::picture, {"8"}, ShowLayer{Layer::section}},
        KeyedAction{"layer-share", Group::picture, {"9"}, ShowLayer{Layer::share}},
        KeyedAction{"next-compare", Group::picture, {"C"}, NextChoice{"compare"}},
        KeyedAction{"next-pose", Group::picture, {"P"}, NextChoice{"pose"}},
        KeyedAction{"next-background", Group::picture, {"Shift B"}, NextChoice{"background"}},
        KeyedAction{"next-projection", Group::picture, {"O"}, NextChoice{"projection"}},
        KeyedAction{"ruler", Group::picture, {"H"}, NextChoice{"ruler"}},
        KeyedAction{"grid", Group::picture, {"G"}, NextChoice{"grid"}},
        KeyedAction{"spot-scene", Group::picture, {"W"}, ToggleSpotScene{}},
        KeyedAction{"picture", Group::picture, {"F12"}, SavePicture{}, true},
        KeyedAction{"picture-with-panels", Group::picture, {"Shift F12"}, SavePicture{.with_panels = true}, true},

        KeyedAction{"undo", Group::document, {"Ctrl Z"}, Undo{}},
        KeyedAction{"redo", Group::document, {"Ctrl Shift Z", "Ctrl Y"}, Redo{}},

        KeyedAction{"presets", Group::document, {"Ctrl N"}, ShowPresets{}, true},
        KeyedAction{"open", Group::document, {"Ctrl O"}, ChooseScenario{}, true},
        KeyedAction{"save", Group::document, {"Ctrl S"}, Save{}, true},
        KeyedAction{"save-as", Group::document, {"Ctrl Shift S"}, ChooseSave{}, true},
        KeyedAction{"restore-work", Group::document, {"F9"}, RestoreWork{}},
        KeyedAction{"discard-work", Group::document, {"Shift F9"}, DiscardWork{}},

        KeyedAction{"hide-panels", Group::panels, {"F11"}, TogglePanel{Panel::all}, true},
        KeyedAction{"hide-controls", Group::panels, {"Ctrl 1"}, TogglePanel{Panel::controls}, true},
        KeyedAction{"hide-numbers", Group::panels, {"Ctrl 2"}, TogglePanel{Panel::numbers}, true},
        KeyedAction{"hide-time", Group::panels, {"Ctrl 3"}, TogglePanel{Panel::time}, true},

        KeyedAction{"next-panel", Group::panels, {"F6"}, FocusNextPanel{}, true},
        KeyedAction{"detail", Group::panels, {"Ctrl E"}, ToggleDetail{}},

        KeyedAction{"larger", Group::program, {"Ctrl +", "Ctrl =", "Ctrl Shift ="}, ChangeScale{1}, true},
        KeyedAction{"smaller", Group::program, {"Ctrl -"}, ChangeScale{-1}, true},
        KeyedAction{"first-scale", Group::program, {"Ctrl 0"}, ResetScale{}, true},
        KeyedAction{"appearance", Group::program, {"Ctrl T"}, ToggleAppearance{}},
        KeyedAction{"units", Group::program, {"U"}, ToggleUnits{}},
        KeyedAction{"animations", Group::program, {"Ctrl M"}, ToggleAnimations{}},
        KeyedAction{"keys", Group::program, {"?", "F1"}, ShowKeys{}},
        KeyedAction{"preferences", Group::program, {"Ctrl ,"}, ShowPreferences{}},
        KeyedAction{"lessons", Group::classroom, {"Ctrl L"}, ToggleLessonMenu{}},
        KeyedAction{"lesson-on", Group::classroom, {"Page Down", "Right"}, LessonOn{}, true},
        KeyedAction{"lesson-back", Group::classroom, {"Page Up", "Left"}, LessonBack{}, true},
        KeyedAction{"lesson-skip", Group::classroom, {"Shift Page Down"}, SkipLessonStep{}},
        KeyedAction{"reset-scene", Group::classroom, {"Ctrl Backspace"}, ResetScene{}},
        KeyedAction{"fresh", Group::classroom, {"Ctrl Shift Backspace"}, ResetForNextClass{}},
        KeyedAction{"numbers", Group::classroom, {"N"}, ToggleNumbers{}},
        KeyedAction{"describe", Group::classroom, {"D"}, ToggleDescription{}},
        KeyedAction{"classroom", Group::classroom, {"Ctrl Shift C"}, ToggleClassroom{}},
        KeyedAction{"present", Group::classroom, {"F5"}, TogglePresentation{}, true},
        KeyedAction{"blank", Group::classroom, {"B"}, ToggleBlank{}},
        KeyedAction{"spotlight", Group::classroom, {"S"}, ToggleSpotlight{}},
        KeyedAction{"save-step", Group::classroom, {"Ctrl Shift L"}, SaveLessonStep{}},
        KeyedAction{"close", Group::classroom, {"Escape"}, Close{}, true},

        KeyedAction{"quit", Group::program, {"Ctrl Q"}, Quit{}, true},
    };
    return rows;
}

}  // namespace

std::span<const KeyedAction> keyed_actions() {
    return table();
}

const KeyedAction& keyed_action(std::string_view name) {
    const auto* found = std::ranges::find(table(), name, &KeyedAction::name);
    assert(found != table().end());
    return *found;
}

bool belongs_to_focus(std::string_view keys) {
    return keys == "Space" || keys == "Left" || keys == "Right";
}

Actions actions_of(std::string_view keys, const KeyboardUse& use) {
    Actions actions;
    if (keys.empty() || (use.focus_visible && belongs_to_focus(keys))) return actions;
    for (const KeyedAction& row : table())
        if (std::ranges::find(row.keys, keys) != row.keys.end() && (row.anywhere || !use.typing))
            actions.push_back(row.action);
    return actions;
}

}  // namespace session
