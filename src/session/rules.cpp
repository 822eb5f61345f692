#include "session/rules.hpp"

#include <array>

namespace session {

namespace {

using lesson::Phase;

template <class... Kinds>
bool is_one_of(const Action& action) {
    return (std::holds_alternative<Kinds>(action) || ...);
}

bool goes_through_days(const Action& action) {
    return is_one_of<PlayOrPause, StepDays, StepMarks, GoToDay, GoToStart, GoToEnd>(action);
}

bool is_of_spot_scene(const Action& action) {
    return is_one_of<ToggleSpotScene, StepSpotScene, TrainInSpotScene, GuessInSpotScene>(action);
}

bool is_about_scenarios(const Action& action) {
    return is_one_of<ShowPresets, ChooseScenario, Save, ChooseSave, OpenFile, SaveFile, LoadPreset, RestoreWork,
                     DiscardWork, ShowExport, StartExport, ChooseExportFolder, OpenExportFolder>(action);
}

bool opens_something(const Action& action) {
    return is_one_of<ShowKeys, ShowPreferences, ToggleSpotScene, ChoosePicturesFolder, ListRecent, ListFolder,
                     UsePicturesFolder>(action) ||
           is_about_scenarios(action);
}

/// The index of a number key, given the action that the key normally has.
std::optional<std::size_t> number_of(const Action& action) {
    if (const auto* look = std::get_if<LookFrom>(&action)) return static_cast<std::size_t>(look->view);
    if (const auto* show = std::get_if<ShowLayer>(&action))
        return core::enum_count<document::View> + static_cast<std::size_t>(show->layer);
    return std::nullopt;
}

/// The answer that a number key gives to the open question; unset if none.
std::optional<Action> answer_of(const State& state, std::size_t number) {
    const lesson::Prediction& prediction = *lesson_in(state.mode)->step().prediction;
    // While a question is open they never turn the camera, which would disorient whoever is answering.
    if (asks_how_sure(state)) {
        if (number >= core::enum_count<lesson::Confidence>) return std::nullopt;
        return BeConfident{static_cast<lesson::Confidence>(number)};
    }
    if (prediction.kind != lesson::Prediction::Kind::choice || number >= prediction.choices.size()) return std::nullopt;
    return ChooseAnswer{number};
}

/// The answer that a number key gives to the scene's question during a presentation.
std::optional<Action> guess_of(std::size_t number) {
    constexpr std::array guesses{document::SpotGuess::only_there, document::SpotGuess::most_there,
                                 document::SpotGuess::all_over};
    if (number >= guesses.size()) return std::nullopt;
    return GuessInSpotScene{guesses[number]};
}

}  // namespace

bool is_allowed(const State& state, const Action& action) {
    if (state.presentation && opens_something(action)) return false;
    if (is_of_spot_scene(action) && lesson_in(state.mode)) return false;
    if (spot_in(state.mode) && is_one_of<ShowClassPerson>(action)) return false;
    const LessonVisit* lesson = lesson_in(state.mode);
    if ((lesson || spot_in(state.mode)) && is_one_of<Undo, Redo>(action)) return false;
    const bool gives_away = lesson && (lesson->play.phase == Phase::question || lesson->play.phase == Phase::run);
    return !(gives_away && (goes_through_days(action) || is_one_of<CompareWithStart>(action)));
}

bool is_kept_from_class(const State& state, const Action& action) {
    return class_in(state.mode) && is_about_scenarios(action);
}

std::optional<Action> meant_by_key(const State& state, const Action& action) {
    if (const auto* step = std::get_if<StepDays>(&action); step && step->days == 1 && state.presentation)
        return ToggleBlank{};
    const auto number = number_of(action);
    const SpotVisit* spot = spot_in(state.mode);
    if (number && state.presentation && spot && spot->scene.step == document::SpotStep::guess) return guess_of(*number);
    if (!number || !is_asked(state)) return action;
    return answer_of(state, *number);
}

}  // namespace session
