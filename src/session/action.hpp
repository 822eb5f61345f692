#pragma once

#include "document/scenario.hpp"
#include "document/spot_scene.hpp"
#include "lesson/play.hpp"
#include "session/camera.hpp"
#include "session/preferences.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// Everything that keys, panels, dropped files and tests can ask of an interactive program.

namespace session {

// The days
struct PlayOrPause {};
struct StepDays {
    int days = 0;
};
/// To the next marks of the line of time, or back.
struct StepMarks {
    int marks = 0;
};
struct GoToDay {
    int day = 0;
};
struct GoToStart {};
struct GoToEnd {};
/// Faster by so many choices of pace; slower for a number under 0.
struct ChangePace {
    int steps = 0;
};
struct ToggleLoop {};

// The view
struct ResetCamera {};
struct LookFrom {
    document::View view{};
};
struct MoveCamera {
    CameraStep step{};
};
struct ShowLayer {
    document::Layer layer{};
};
/// Start and now side by side, on the last day if none has passed yet; again: one body.
struct CompareWithStart {};
/// A choice of the parameter table goes on to its next word; after the last comes the first.
struct NextChoice {
    std::string_view field;  ///< a name of the table
};

// The document
/// What the panels made of the draft in a frame.
struct Edit {
    document::Scenario scenario;
};
struct Undo {};
struct Redo {};

// The scene of spot training
struct ToggleSpotScene {};
/// On, or back; on from the last step leaves.
struct StepSpotScene {
    int steps = 0;
};
struct TrainInSpotScene {
    energy::Training group{};
};
/// Goes on to the next step.
struct GuessInSpotScene {
    document::SpotGuess guess{};
};

// Lessons
struct ToggleLessonMenu {};
struct CloseLessonMenu {};
/// By its place in the list.
struct OpenLesson {
    std::size_t index = 0;
};
struct LessonOn {};
struct LessonBack {};
struct SkipLessonStep {};
struct LeaveLesson {};
/// Back to the beginning of the step, or of what was opened.
struct ResetScene {};
struct MarkRegion {
    core::Depot region{};
};
struct ChooseAnswer {
    std::size_t choice = 0;
};
struct BeConfident {
    lesson::Confidence confidence{};
};
struct RaiseHands {
    std::size_t choice = 0;
    int change = 0;
};
/// A point of a predicted curve: across from 0 to 1, and its value.
struct DrawCurve {
    double across = 0;
    double value = 0;
};

// The classroom
struct ToggleClassroom {};
/// One of the fictional adults, by letter.
struct ShowClassPerson {
    char letter = 'A';
};
struct ToggleNumbers {};
/// Everything as if the window had just been opened, for the next class.
struct ResetForNextClass {};

// What lies over the body
struct TogglePresentation {};
struct ToggleBlank {};
struct ToggleSpotlight {};
struct ToggleDescription {};
/// Closes what lies over the body.
struct Close {};

// The window
struct TogglePanel {
    HideablePanel panel{};
};
struct FocusNextPanel {};
struct ToggleUnits {};
struct ToggleDetail {};
struct ToggleAppearance {};
struct ToggleAnimations {};
struct ChangeScale {
    int steps = 0;
};
struct ResetScale {};
/// What the preferences' panel made of them.
struct Prefer {
    Preferences preferences;
};
struct ShowKeys {};
struct ShowPreferences {};

// Files, pictures and the end: session::Effect, which the window carries out
struct ShowPresets {};
struct ChooseScenario {};
/// Into the file it came from, or into one to be chosen.
struct Save {};
struct ChooseSave {};
struct ChoosePicturesFolder {};
/// Looks which of the recent files are there.
struct ListRecent {};
struct RestoreWork {};
struct DiscardWork {};
/// For the chooser.
struct ListFolder {
    std::string path;
};
struct OpenFile {
    std::string path;
};
struct SaveFile {
    std::string path;
    bool replace = false;  ///< also where the file exists
};
struct UsePicturesFolder {
    std::string path;
};
struct LoadPreset {
    std::size_t index = 0;
};
struct SavePicture {
    bool with_panels = false;
};
/// The picture of the body, to the clipboard.
struct CopyPicture {};
/// The popup of exports.
struct ShowExport {};
/// What the popup asks for.
struct StartExport {};
struct CancelExport {};
struct SaveLessonStep {};
/// To the clipboard.
struct CopyText {
    std::string text;
};
struct Quit {};

using Action =
    std::variant<PlayOrPause, StepDays, StepMarks, GoToDay, GoToStart, GoToEnd, ChangePace, ToggleLoop, ResetCamera,
                 LookFrom, MoveCamera, ShowLayer, CompareWithStart, NextChoice, Edit, Undo, Redo, ToggleSpotScene,
                 StepSpotScene, TrainInSpotScene, GuessInSpotScene, ToggleLessonMenu, CloseLessonMenu, OpenLesson,
                 LessonOn, LessonBack, SkipLessonStep, LeaveLesson, ResetScene, MarkRegion, ChooseAnswer, BeConfident,
                 RaiseHands, DrawCurve, ToggleClassroom, ShowClassPerson, ToggleNumbers, ResetForNextClass,
                 TogglePresentation, ToggleBlank, ToggleSpotlight, ToggleDescription, Close, TogglePanel,
                 FocusNextPanel, ToggleUnits, ToggleDetail, ToggleAppearance, ToggleAnimations, ChangeScale, ResetScale,
                 Prefer, ShowKeys, ShowPreferences, ShowPresets, ChooseScenario, Save, ChooseSave, ChoosePicturesFolder,
                 ListRecent, RestoreWork, DiscardWork, ListFolder, OpenFile, SaveFile, UsePicturesFolder, LoadPreset,
                 SavePicture, CopyPicture, ShowExport, StartExport, CancelExport, SaveLessonStep, CopyText, Quit>;

/// What panels and keys ask for, in its order.
using Actions = std::vector<Action>;

/// What `update` leaves to be done with files, pictures and the window, once the frame is drawn.
using Effect =
    std::variant<ShowPresets, ChooseScenario, Save, ChooseSave, ChoosePicturesFolder, ListRecent, RestoreWork,
                 DiscardWork, ListFolder, OpenFile, SaveFile, UsePicturesFolder, LoadPreset, SavePicture, CopyPicture,
                 ShowExport, StartExport, CancelExport, SaveLessonStep, CopyText, OpenLesson, Quit>;
using Effects = std::vector<Effect>;

}  // namespace session
