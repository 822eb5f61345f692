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

// Letters follow the keyboard layout in use; "?" is the character, wherever its key is.
constexpr std::array table{
    KeyedAction{"play", Group::time, {"Space"}, []() -> Action { return PlayOrPause{}; }},
    KeyedAction{"day-back", Group::time, {","}, []() -> Action { return StepDays{-1}; }},
    KeyedAction{"day-on", Group::time, {"."}, []() -> Action { return StepDays{1}; }},
    KeyedAction{"week-back", Group::time, {"Shift ,"}, []() -> Action { return StepDays{-days_a_week}; }},
    KeyedAction{"week-on", Group::time, {"Shift ."}, []() -> Action { return StepDays{days_a_week}; }},
    KeyedAction{"mark-back", Group::time, {"Shift M"}, []() -> Action { return StepMarks{-1}; }},
    KeyedAction{"mark-on", Group::time, {"M"}, []() -> Action { return StepMarks{1}; }},
    KeyedAction{"faster", Group::time, {"F"}, []() -> Action { return ChangePace{1}; }},
    KeyedAction{"slower", Group::time, {"Shift F"}, []() -> Action { return ChangePace{-1}; }},
    KeyedAction{"loop", Group::time, {"Shift R"}, []() -> Action { return ToggleLoop{}; }},
    KeyedAction{"to-start", Group::time, {"Home"}, []() -> Action { return GoToStart{}; }},
    KeyedAction{"to-end", Group::time, {"End"}, []() -> Action { return GoToEnd{}; }},

    KeyedAction{"front", Group::view, {"1"}, []() -> Action { return LookFrom{View::front}; }},
    KeyedAction{"side", Group::view, {"2"}, []() -> Action { return LookFrom{View::side}; }},
    KeyedAction{"back", Group::view, {"3"}, []() -> Action { return LookFrom{View::back}; }},
    KeyedAction{"three-quarter", Group::view, {"4"}, []() -> Action { return LookFrom{View::three_quarter}; }},
    KeyedAction{"reset-camera", Group::view, {"R"}, []() -> Action { return ResetCamera{}; }},
    KeyedAction{"turn-left", Group::view, {"J"}, []() -> Action { return MoveCamera{{.turn = -1}}; }},
    KeyedAction{"turn-right", Group::view, {"L"}, []() -> Action { return MoveCamera{{.turn = 1}}; }},
    KeyedAction{"tilt-up", Group::view, {"I"}, []() -> Action { return MoveCamera{{.tilt = 1}}; }},
    KeyedAction{"tilt-down", Group::view, {"K"}, []() -> Action { return MoveCamera{{.tilt = -1}}; }},
    KeyedAction{"closer", Group::view, {"+", "=", "Shift ="}, []() -> Action { return MoveCamera{{.closer = 1}}; }},
    KeyedAction{"farther", Group::view, {"-"}, []() -> Action { return MoveCamera{{.closer = -1}}; }},
    KeyedAction{"move-left", Group::view, {"Shift J"}, []() -> Action { return MoveCamera{{.right = -1}}; }},
    KeyedAction{"move-right", Group::view, {"Shift L"}, []() -> Action { return MoveCamera{{.right = 1}}; }},
    KeyedAction{"move-up", Group::view, {"Shift I"}, []() -> Action { return MoveCamera{{.up = 1}}; }},
    KeyedAction{"move-down", Group::view, {"Shift K"}, []() -> Action { return MoveCamera{{.up = -1}}; }},

    KeyedAction{"layer-skin", Group::picture, {"5"}, []() -> Action { return ShowLayer{Layer::skin}; }},
    KeyedAction{"layer-thickness", Group::picture, {"6"}, []() -> Action { return ShowLayer{Layer::thickness}; }},
    KeyedAction{"layer-change", Group::picture, {"7"}, []() -> Action { return ShowLayer{Layer::change}; }},
    KeyedAction{"layer-section", Group::picture, {"8"}, []() -> Action { return ShowLayer{Layer::section}; }},
    KeyedAction{"layer-share", Group::picture, {"9"}, []() -> Action { return ShowLayer{Layer::share}; }},
    KeyedAction{"next-compare", Group::picture, {"C"}, []() -> Action { return NextChoice{"compare"}; }},
    KeyedAction{"compare", Group::picture, {"Shift C"}, []() -> Action { return CompareWithStart{}; }},
    KeyedAction{"next-pose", Group::picture, {"P"}, []() -> Action { return NextChoice{"pose"}; }},
    KeyedAction{"next-background", Group::picture, {"Shift B"}, []() -> Action { return NextChoice{"background"}; }},
    KeyedAction{"next-projection", Group::picture, {"O"}, []() -> Action { return NextChoice{"projection"}; }},
    KeyedAction{"ruler", Group::picture, {"H"}, []() -> Action { return NextChoice{"ruler"}; }},
    KeyedAction{"grid", Group::picture, {"G"}, []() -> Action { return NextChoice{"grid"}; }},
    KeyedAction{"spot-scene", Group::picture, {"W"}, []() -> Action { return ToggleSpotScene{}; }},
    KeyedAction{"picture", Group::picture, {"F12"}, []() -> Action { return SavePicture{}; }, true},
    KeyedAction{"picture-with-panels",
                Group::picture,
                {"Shift F12"},
                []() -> Action { return SavePicture{.with_panels = true}; },
                true},

    KeyedAction{"copy-picture", Group::picture, {"Ctrl F12"}, []() -> Action { return CopyPicture{}; }, true},
    KeyedAction{"export", Group::document, {"Ctrl Shift E"}, []() -> Action { return ShowExport{}; }, true},

    KeyedAction{"undo", Group::document, {"Ctrl Z"}, []() -> Action { return Undo{}; }},
    KeyedAction{"redo", Group::document, {"Ctrl Shift Z", "Ctrl Y"}, []() -> Action { return Redo{}; }},

    KeyedAction{"presets", Group::document, {"Ctrl N"}, []() -> Action { return ShowPresets{}; }, true},
    KeyedAction{"open", Group::document, {"Ctrl O"}, []() -> Action { return ChooseScenario{}; }, true},
    KeyedAction{"save", Group::document, {"Ctrl S"}, []() -> Action { return Save{}; }, true},
    KeyedAction{"save-as", Group::document, {"Ctrl Shift S"}, []() -> Action { return ChooseSave{}; }, true},
    KeyedAction{"restore-work", Group::document, {"F9"}, []() -> Action { return RestoreWork{}; }},
    KeyedAction{"discard-work", Group::document, {"Shift F9"}, []() -> Action { return DiscardWork{}; }},

    KeyedAction{"hide-panels", Group::panels, {"F11"}, []() -> Action { return TogglePanel{Panel::all}; }, true},
    KeyedAction{
        "hide-controls", Group::panels, {"Ctrl 1"}, []() -> Action { return TogglePanel{Panel::controls}; }, true},
    KeyedAction{
        "hide-numbers", Group::panels, {"Ctrl 2"}, []() -> Action { return TogglePanel{Panel::numbers}; }, true},
    KeyedAction{"hide-time", Group::panels, {"Ctrl 3"}, []() -> Action { return TogglePanel{Panel::time}; }, true},

    KeyedAction{"next-panel", Group::panels, {"F6"}, []() -> Action { return FocusNextPanel{}; }, true},
    KeyedAction{"detail", Group::panels, {"Ctrl E"}, []() -> Action { return ToggleDetail{}; }},

    KeyedAction{"larger",
                Group::program,
                {"Ctrl +", "Ctrl =", "Ctrl Shift ="},
                []() -> Action { return ChangeScale{1}; },
                true},
    KeyedAction{"smaller", Group::program, {"Ctrl -"}, []() -> Action { return ChangeScale{-1}; }, true},
    KeyedAction{"first-scale", Group::program, {"Ctrl 0"}, []() -> Action { return ResetScale{}; }, true},
    KeyedAction{"appearance", Group::program, {"Ctrl T"}, []() -> Action { return ToggleAppearance{}; }},
    KeyedAction{"units", Group::program, {"U"}, []() -> Action { return ToggleUnits{}; }},
    KeyedAction{"animations", Group::program, {"Ctrl M"}, []() -> Action { return ToggleAnimations{}; }},
    KeyedAction{"keys", Group::program, {"?", "F1"}, []() -> Action { return ShowKeys{}; }},
    KeyedAction{"preferences", Group::program, {"Ctrl ,"}, []() -> Action { return ShowPreferences{}; }},
    KeyedAction{"lessons", Group::classroom, {"Ctrl L"}, []() -> Action { return ToggleLessonMenu{}; }},
    KeyedAction{"lesson-on", Group::classroom, {"Page Down", "Right"}, []() -> Action { return LessonOn{}; }, true},
    KeyedAction{"lesson-back", Group::classroom, {"Page Up", "Left"}, []() -> Action { return LessonBack{}; }, true},
    KeyedAction{"lesson-skip", Group::classroom, {"Shift Page Down"}, []() -> Action { return SkipLessonStep{}; }},
    KeyedAction{"reset-scene", Group::classroom, {"Ctrl Backspace"}, []() -> Action { return ResetScene{}; }},
    KeyedAction{"fresh", Group::classroom, {"Ctrl Shift Backspace"}, []() -> Action { return ResetForNextClass{}; }},
    KeyedAction{"numbers", Group::classroom, {"N"}, []() -> Action { return ToggleNumbers{}; }},
    KeyedAction{"describe", Group::classroom, {"D"}, []() -> Action { return ToggleDescription{}; }},
    KeyedAction{"classroom", Group::classroom, {"Ctrl Shift C"}, []() -> Action { return ToggleClassroom{}; }},
    KeyedAction{"present", Group::classroom, {"F5"}, []() -> Action { return TogglePresentation{}; }, true},
    KeyedAction{"blank", Group::classroom, {"B"}, []() -> Action { return ToggleBlank{}; }},
    KeyedAction{"spotlight", Group::classroom, {"S"}, []() -> Action { return ToggleSpotlight{}; }},
    KeyedAction{"save-step", Group::classroom, {"Ctrl Shift L"}, []() -> Action { return SaveLessonStep{}; }},
    KeyedAction{"close", Group::classroom, {"Escape"}, []() -> Action { return Close{}; }, true},

    KeyedAction{"quit", Group::program, {"Ctrl Q"}, []() -> Action { return Quit{}; }, true},
};

}  // namespace

std::span<const KeyedAction> keyed_actions() {
    return table;
}

const KeyedAction& keyed_action(std::string_view name) {
    const auto* found = std::ranges::find(table, name, &KeyedAction::name);
    assert(found != table.end());
    return *found;
}

bool belongs_to_focus(std::string_view keys) {
    return keys == "Space" || keys == "Left" || keys == "Right";
}

Actions actions_of(std::string_view keys, const KeyboardUse& use) {
    Actions actions;
    if (keys.empty() || (use.focus_visible && belongs_to_focus(keys))) return actions;
    for (const KeyedAction& row : table)
        if (std::ranges::find(row.keys, keys) != row.keys.end() && (row.anywhere || !use.typing))
            actions.push_back(row.action());
    return actions;
}

}  // namespace session
