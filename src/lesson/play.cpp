#include "lesson/play.hpp"

#include "lesson/parse.hpp"

#include <algorithm>
#include <cmath>

namespace lesson {

namespace {

bool has_phase(const Step& step, Phase phase) {
    switch (phase) {
        case Phase::question:
            return true;
        case Phase::run:
            return step.run.has_value();
        case Phase::result:
            return step.has_result || step.prediction.has_value();
        case Phase::evidence:
            return step.evidence.has_value();
    }
    return false;
}

const Step& step_of(const Lesson& lesson, const Play& play) {
    return lesson.steps[play.step];
}

Answer& answer_of(Play& play) {
    return play.answers[play.step];
}

void enter(Play& play, std::size_t step, Phase phase) {
    play.step = step;
    play.phase = phase;
    play.run_share = 0;
}

Answer empty_answer(const Step& step) {
    Answer answer;
    if (step.prediction) answer.hands.resize(step.prediction->choices.size());
    return answer;
}

void to_next_step(const Lesson& lesson, Play& play) {
    if (play.step + 1 == lesson.steps.size())
        play.left = true;
    else
        enter(play, play.step + 1, Phase::question);
}

/// The answer, if the step asks for this kind and it can still be changed; otherwise null.
Answer* open_answer(const Lesson& lesson, Play& play, Prediction::Kind kind) {
    const Step& step = step_of(lesson, play);
    const bool is_open = !play.left && play.phase == Phase::question && !answer_of(play).locked;
    return is_open && step.prediction && step.prediction->kind == kind ? &answer_of(play) : nullptr;
}

int last_day(document::Document document, const LessonNumbers& numbers) {
    document.classmates.clear();
    return numbers.simulation(document).last_day();
}

/// Whether two predictions ask the same question, whatever the wording.
bool asks_the_same(const std::optional<Prediction>& one, const std::optional<Prediction>& other) {
    if (!one || !other) return one.has_value() == other.has_value();
    const auto same_test = [](const Choice& a, const Choice& b) { return a.test == b.test; };
    return one->kind == other->kind && one->region_test == other->region_test && one->axis_low == other->axis_low &&
           one->axis_high == other->axis_high && one->asks_confidence == other->asks_confidence &&
           std::ranges::equal(one->choices, other->choices, same_test);
}

std::string plain(const Words& words) {
    std::string text;
    for (const Piece& piece : words.pieces) text += piece.text;
    return text;
}

/// The step that replaces an old one: the one with the old title, or else the one with the old number.
std::size_t successor(const Lesson& old, const Lesson& now, std::size_t step) {
    const std::string title = plain(old.steps[step].title);
    const auto bears_it = [&](const Step& other) { return plain(other.title) == title; };
    const std::size_t same_number = std::min(step, now.steps.size() - 1);
    if (bears_it(now.steps[same_number])) return same_number;
    const auto found = std::ranges::find_if(now.steps, bears_it);
    return found == now.steps.end() ? same_number : static_cast<std::size_t>(found - now.steps.begin());
}

}  // namespace

Play begin(const Lesson& lesson) {
    Play play;
    for (const Step& step : lesson.steps) play.answers.push_back(empty_answer(step));
    return play;
}

bool is_predicted(const Lesson& lesson, const Play& play) {
    const auto& prediction = step_of(lesson, play).prediction;
    if (!prediction) return true;
    const Answer& answer = play.answers[play.step];
    const bool class_spoke = std::ranges::any_of(answer.hands, [](int hands) { return hands > 0; });
    if (class_spoke) return true;
    if (prediction->asks_confidence && !answer.confidence) return false;
    switch (prediction->kind) {
        case Prediction::Kind::regions:
            return std::ranges::find(answer.regions, true) != answer.regions.end();
        case Prediction::Kind::choice:
            return answer.choice.has_value();
        case Prediction::Kind::curve:
            return std::ranges::all_of(answer.curve, [](const auto& point) { return point.has_value(); });
    }
    return false;
}

void go_on(const Lesson& lesson, Play& play) {
    if (play.left) return;
    const bool asks = play.phase == Phase::question && !answer_of(play).locked;
    if (asks && !is_predicted(lesson, play)) return;
    go_on_aloud(lesson, play);
}

void go_on_aloud(const Lesson& lesson, Play& play) {
    if (play.left) return;
    const Step& step = step_of(lesson, play);
    if (play.phase == Phase::question && step.prediction) answer_of(play).locked = true;
    for (auto phase = static_cast<int>(play.phase) + 1; phase <= static_cast<int>(Phase::evidence); ++phase)
        if (has_phase(step, static_cast<Phase>(phase))) {
            enter(play, play.step, static_cast<Phase>(phase));
            return;
        }
    to_next_step(lesson, play);
}

void go_back(const Lesson& lesson, Play& play) {
    if (play.left) return;
    for (auto phase = static_cast<int>(play.phase) - 1; phase >= 0; --phase) {
        const auto earlier = static_cast<Phase>(phase);
        if (earlier != Phase::run && has_phase(step_of(lesson, play), earlier)) {
            enter(play, play.step, earlier);
            return;
        }
    }
    if (play.step == 0) {
        enter(play, 0, Phase::question);
        return;
    }
    enter(play, play.step - 1, Phase::question);
    for (const Phase last : {Phase::evidence, Phase::result})
        if (answer_of(play).locked || !step_of(lesson, play).prediction)
            if (has_phase(step_of(lesson, play), last)) {
                enter(play, play.step, last);
                return;
            }
}

void skip(const Lesson& lesson, Play& play) {
    if (!play.left) to_next_step(lesson, play);
}

void leave(Play& play) {
    play.left = true;
}

void reset_scene(const Lesson& lesson, Play& play) {
    if (play.left) return;
    answer_of(play) = empty_answer(step_of(lesson, play));
    enter(play, play.step, Phase::question);
}

void tap(const Lesson& lesson, Play& play, core::Depot region) {
    if (region == core::Depot::visceral) return;  // beneath the muscle: cannot be tapped
    if (Answer* answer = open_answer(lesson, play, Prediction::Kind::regions))
        answer->regions[region] = !answer->regions[region];
}

void choose(const Lesson& lesson, Play& play, std::size_t choice) {
    Answer* answer = open_answer(lesson, play, Prediction::Kind::choice);
    if (answer && choice < answer->hands.size()) answer->choice = choice;
}

void draw(const Lesson& lesson, Play& play, double across, double value) {
    Answer* answer = open_answer(lesson, play, Prediction::Kind::curve);
    if (!answer || !std::isfinite(across) || !std::isfinite(value)) return;
    const Prediction& prediction = *step_of(lesson, play).prediction;
    const double place = std::clamp(across, 0.0, 1.0) * (curve_points - 1);
    answer->curve[static_cast<std::size_t>(std::lround(place))] =
        std::clamp(value, prediction.axis_low, prediction.axis_high);
}

void be_confident(const Lesson& lesson, Play& play, Confidence confidence) {
    const auto& prediction = step_of(lesson, play).prediction;
    if (!prediction || !prediction->asks_confidence) return;
    if (Answer* answer = open_answer(lesson, play, prediction->kind)) answer->confidence = confidence;
}

void raise_hands(const Lesson& lesson, Play& play, std::size_t choice, int change) {
    Answer* answer = open_answer(lesson, play, Prediction::Kind::choice);
    if (answer && choice < answer->hands.size())
        answer->hands[choice] = std::clamp(answer->hands[choice] + change, 0, most_hands);
}

void advance(const Lesson& lesson, Play& play, double seconds) {
    if (play.left || play.phase != Phase::run) return;
    play.run_share += seconds / run_seconds;
    if (play.run_share >= 1) go_on(lesson, play);
}

void carry_over(const Lesson& old, const Lesson& now, Play& play) {
    Play carried = begin(now);
    carried.left = play.left;
    for (std::size_t i = 0; i < old.steps.size(); ++i) {
        const std::size_t to = successor(old, now, i);
        const bool same = to == i || plain(old.steps[i].title) == plain(now.steps[to].title);
        if (same && asks_the_same(old.steps[i].prediction, now.steps[to].prediction))
            carried.answers[to] = play.answers[i];
    }
    carried.step = successor(old, now, play.step);
    const Step& step = now.steps[carried.step];
    const bool goes_on = plain(old.steps[play.step].title) == plain(step.title) || carried.step == play.step;
    if (goes_on && asks_the_same(old.steps[play.step].prediction, step.prediction) && has_phase(step, play.phase)) {
        carried.phase = play.phase;
        carried.run_share = play.run_share;
    }
    play = std::move(carried);
}

document::Scenario scene_on_screen(const Lesson& lesson, const Play& play, const LessonNumbers& numbers) {
    const Step& step = lesson.steps[std::min(play.step, lesson.steps.size() - 1)];
    const bool shows_result = play.phase == Phase::result || play.phase == Phase::evidence;
    document::Scenario scenario = scenario_of(lesson, step, shows_result ? PartName::result : PartName::start);
    if (!step.run) {
        if (!scenario.view.day) scenario.view.day = last_day(scenario.document, numbers);
        return scenario;
    }
    const int from = numbers.start_day(lesson, step);
    const int end = numbers.end_day(lesson, step);
    if (play.phase == Phase::run) {
        scenario = scenario_of(lesson, step, PartName::result);
        scenario.view.day = static_cast<int>(std::lround(from + play.run_share * (end - from)));
    } else {
        scenario.view.day = shows_result ? end : from;
    }
    return scenario;
}

}  // namespace lesson
