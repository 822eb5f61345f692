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

// Everything that keys, panels, dropped files and tests can request of the interactive program.

namespace session {

// Time
struct PlayOrPause {};
struct StepDays {
    int days = 0;
};
/// Moves to the next or previous marks on the timeline.
struct StepMarks {
    int marks = 0;
};
struct GoToDay {
    int day = 0;
};
struct GoToStart {};
struct GoToEnd {};
/// Raises the playback pace by this many steps; negative: lowers it.
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
/// Shows start and now side by side, on the last day if the current day is 0; again: one body.
struct CompareWithStart {};
/// Advances a choice of the parameter table to its next value; the last wraps around to the first.
struct NextChoice {
    std::string_view field;  ///< a name in the parameter table
};

// The document
/// The draft as edited by the panels in one frame.
struct Edit {
    document::Scenario scenario;
};
struct Undo {};
struct Redo {};

/// Shows a person of the class in the controls and numbers, as an index.
struct MarkPerson {
    std::size_t index = 0;
};

// The spot training scene
struct ToggleSpotScene {};
/// Steps forward or back; forward from the last step leaves the scene.
struct StepSpotScene {
    int steps = 0;
};
struct TrainInSpotScene {
    energy::Training group{};
};
/// Advances to the next step.
struct GuessInSpotScene {
    document::SpotGuess guess{};
};

// Lessons
struct ToggleLessonMenu {};
struct CloseLessonMenu {};
/// Index into the list.
struct OpenLesson {
    std::size_t index = 0;
};
struct LessonOn {};
struct LessonBack {};
struct SkipLessonStep {};
struct LeaveLesson {};
/// Returns to the beginning of the step, or to what was opened.
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
/// A point of a predicted curve: horizontal position from 0 to 1, and value.
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
/// Restores the state of a newly opened window, for the next class.
struct ResetForNextClass {};

// Overlays on the body
struct TogglePresentation {};
struct ToggleBlank {};
struct ToggleSpotlight {};
struct ToggleDescription {};
/// Closes the overlay on the body.
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
/// The preferences as edited in their panel.
struct Prefer {
    Preferences preferences;
};
struct ShowKeys {};
struct ShowPreferences {};

// Files, pictures and quitting: session::Effect, carried out by the window
struct ShowPresets {};
struct ChooseScenario {};
/// Saves to the scenario's own file, or to one the user chooses.
struct Save {};
struct ChooseSave {};
struct ChoosePicturesFolder {};
/// Checks which of the recent files exist.
struct ListRecent {};
struct RestoreWork {};
struct DiscardWork {};
/// For the file chooser.
struct ListFolder {
    std::string path;
};
struct OpenFile {
    std::string path;
};
struct SaveFile {
    std::string path;
    bool replace = false;  ///< even if the file exists
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
/// Copies the picture of the body to the clipboard.
struct CopyPicture {};
/// Opens the export popup.
struct ShowExport {};
/// Opens the chooser for the folder of exports.
struct ChooseExportFolder {};
/// Shows that folder in the desktop's file manager.
struct OpenExportFolder {};
/// Starts the export set up in the popup.
struct StartExport {};
struct CancelExport {};
struct SaveLessonStep {};
/// Copies to the clipboard.
struct CopyText {
    std::string text;
};
struct Quit {};

using Action =
    std::variant<PlayOrPause, StepDays, StepMarks, GoToDay, GoToStart, GoToEnd, ChangePace, ToggleLoop, ResetCamera,
                 LookFrom, MoveCamera, ShowLayer, CompareWithStart, NextChoice, Edit, Undo, Redo, MarkPerson, ToggleSpotScene,
                 StepSpotScene, TrainInSpotScene, GuessInSpotScene, ToggleLessonMenu, CloseLessonMenu, OpenLesson,
                 LessonOn, LessonBack, SkipLessonStep, LeaveLesson, ResetScene, MarkRegion, ChooseAnswer, BeConfident,
                 RaiseHands, DrawCurve, ToggleClassroom, ShowClassPerson, ToggleNumbers, ResetForNextClass,
                 TogglePresentation, ToggleBlank, ToggleSpotlight, ToggleDescription, Close, TogglePanel,
                 FocusNextPanel, ToggleUnits, ToggleDetail, ToggleAppearance, ToggleAnimations, ChangeScale, ResetScale,
                 Prefer, ShowKeys, ShowPreferences, ShowPresets, ChooseScenario, Save, ChooseSave, ChoosePicturesFolder,
                 ListRecent, RestoreWork, DiscardWork, ListFolder, OpenFile, SaveFile, UsePicturesFolder, LoadPreset,
                 SavePicture, CopyPicture, ShowExport, ChooseExportFolder, OpenExportFolder, StartExport, CancelExport,
                 SaveLessonStep, CopyText, Quit>;

/// Requests of panels and keys, in order.
using Actions = std::vector<Action>;

/// Work on files, pictures and the window that `update` leaves until the frame has been drawn.
using Effect = std::variant<ShowPresets, ChooseScenario, Save, ChooseSave, ChoosePicturesFolder, ListRecent,
                            RestoreWork, DiscardWork, ListFolder, OpenFile, SaveFile, UsePicturesFolder, LoadPreset,
                            SavePicture, CopyPicture, ShowExport, ChooseExportFolder, OpenExportFolder, StartExport,
                            CancelExport, SaveLessonStep, CopyText, OpenLesson, Quit>;
using Effects = std::vector<Effect>;

}  // namespace session
