#include "lesson/outcome.hpp"
#include "support/catch.hpp"
#include "unit/lesson/sample_lesson.hpp"

using namespace lesson;

namespace {

constexpr double longer_than_a_run = 2 * run_seconds;

/// A play at the question of this step.
Play at_step(const Lesson& lesson, std::size_t step) {
    Play play = begin(lesson);
    while (play.step < step) skip(lesson, play);
    return play;
}

}  // namespace

TEST_CASE("a lesson is played from its first step to its end") {
    const Lesson lesson = parsed();
    Play play = begin(lesson);
    go_on(lesson, play);
    CHECK(play.step == 1);
    go_on(lesson, play);  // nothing is predicted yet
    CHECK(play == at_step(lesson, 1));
    choose(lesson, play, 1);
    go_on(lesson, play);  // how sure?
    CHECK(play.phase == Phase::question);
    be_confident(lesson, play, Confidence::certain);
    go_on(lesson, play);
    CHECK(play.phase == Phase::run);
    CHECK(play.answers[1].locked);
    advance(lesson, play, longer_than_a_run / 4);
    CHECK(play.run_share == Approx(0.5));
    advance(lesson, play, longer_than_a_run);
    CHECK(play.phase == Phase::result);
    go_on(lesson, play);
    CHECK(play.phase == Phase::evidence);
    go_on(lesson, play);
    CHECK(play.step == 2);
    tap(lesson, play, core::Depot::thighs);
    go_on(lesson, play);
    go_on(lesson, play);  // the run may be skipped
    CHECK(play.phase == Phase::result);
    go_on(lesson, play);
    for (std::size_t i = 0; i < curve_points; ++i) draw(lesson, play, static_cast<double>(i) / (curve_points - 1), -10);
    be_confident(lesson, play, Confidence::unsure);
    go_on(lesson, play);
    CHECK(play.phase == Phase::result);  // no run
    go_on(lesson, play);
    CHECK(play.left);
    const Play ended = play;
    go_on(lesson, play), go_back(lesson, play), skip(lesson, play), advance(lesson, play, 1);
    CHECK(play == ended);
}

TEST_CASE("a locked prediction cannot be changed, also when the class goes back") {
    const Lesson lesson = parsed();
    Play play = at_step(lesson, 1);
    choose(lesson, play, 0);
    be_confident(lesson, play, Confidence::fairly);
    go_on(lesson, play);
    const Answer locked = play.answers[1];
    go_back(lesson, play);
    CHECK(play.phase == Phase::question);
    choose(lesson, play, 1), be_confident(lesson, play, Confidence::certain), raise_hands(lesson, play, 1, 5);
    CHECK(play.answers[1] == locked);
    go_on(lesson, play);
    CHECK(play.phase == Phase::run);
}

TEST_CASE("predictions of another kind than is asked for have no effect") {
    const Lesson lesson = parsed();
    Play play = at_step(lesson, 2);
    const Play untouched = play;
    choose(lesson, play, 0), draw(lesson, play, 0.5, -3), raise_hands(lesson, play, 0, 1);
    be_confident(lesson, play, Confidence::certain);  // this step does not ask
    tap(lesson, play, core::Depot::visceral);         // lies under the muscle
    CHECK(play == untouched);
    tap(lesson, play, core::Depot::hips);
    CHECK(play.answers[2].regions[core::Depot::hips]);
    tap(lesson, play, core::Depot::hips);
    CHECK(play == untouched);
}

TEST_CASE("hands of a class are a prediction, and are counted without going below none") {
    const Lesson lesson = parsed();
    Play play = at_step(lesson, 1);
    raise_hands(lesson, play, 0, -3);
    CHECK(play.answers[1].hands[0] == 0);
    raise_hands(lesson, play, 0, 12), raise_hands(lesson, play, 1, 15), raise_hands(lesson, play, 7, 1);
    CHECK(play.answers[1].hands == std::vector<int>{12, 15});
    CHECK(is_predicted(lesson, play));
}

TEST_CASE("a curve is held on its axis, and whatever is drawn is a curve or nothing") {
    const Lesson lesson = parsed();
    Play play = at_step(lesson, 3);
    draw(lesson, play, -4, 99), draw(lesson, play, 4, -99);
    draw(lesson, play, std::nan(""), -3), draw(lesson, play, 0.5, std::nan(""));
    CHECK(play.answers[3].curve.front() == 0.0);
    CHECK(play.answers[3].curve.back() == -50.0);
    CHECK_FALSE(is_predicted(lesson, play));
}

TEST_CASE("resetting a scene gives the very state in which its step began, and fresh the very first") {
    const Lesson lesson = parsed();
    Play play = at_step(lesson, 1);
    const Play begun = play;
    choose(lesson, play, 1), be_confident(lesson, play, Confidence::unsure), raise_hands(lesson, play, 0, 4);
    go_on(lesson, play), advance(lesson, play, 1);
    reset_scene(lesson, play);
    CHECK(play == begun);
    study::Study study(committed_models()), untouched(committed_models());
    const LessonNumbers used(study), unused(untouched);
    CHECK(scene_on_screen(lesson, play, used) == scene_on_screen(lesson, begun, unused));
    CHECK(begin(lesson) == begin(parsed()));
}

TEST_CASE("back leads to what was seen, skip to the next step, and leaving ends it anywhere") {
    const Lesson lesson = parsed();
    Play play = at_step(lesson, 1);
    go_back(lesson, play);
    CHECK(play.step == 0);
    go_back(lesson, play);
    CHECK(play == begin(lesson));
    play = at_step(lesson, 2);
    go_back(lesson, play);
    CHECK((play.step == 1 && play.phase == Phase::question));  // it was never predicted: there is no result to show
    leave(play);
    CHECK(play.left);
}

TEST_CASE("the scene follows the phase: start, days, end") {
    const Lesson lesson = parsed();
    study::Study study(committed_models());
    const LessonNumbers numbers(study);
    Play play = at_step(lesson, 2);
    tap(lesson, play, core::Depot::hips);
    CHECK(scene_on_screen(lesson, play, numbers).view.day == 0);
    go_on(lesson, play);
    advance(lesson, play, run_seconds / 2);
    const int middle = *scene_on_screen(lesson, play, numbers).view.day;
    go_on(lesson, play);
    const int end = *scene_on_screen(lesson, play, numbers).view.day;
    CHECK(middle == Approx(end / 2.0).margin(1));
    const auto& run = numbers.simulation(lesson.scenes[0].scenario.document);
    const auto fat = [&](int day) { return run.trajectory.days[static_cast<std::size_t>(day)].state.fat_kg; };
    CHECK(fat(end) <= 0.9 * fat(0));
    CHECK(fat(end - 1) > 0.9 * fat(0));
}

TEST_CASE("a file that changed under a lesson keeps what still fits") {
    const Lesson old = parsed();
    Play play = at_step(old, 1);
    choose(old, play, 1), be_confident(old, play, Confidence::certain);
    const Play before = play;
    carry_over(old, parsed(changed("Person A\n", "Person Z\n")), play);
    CHECK(play == before);
    const Lesson other =
        parsed(changed("choice: All | least_loss_percent over 1", "choice: Some | least_loss_percent over 2"));
    carry_over(old, other, play);
    CHECK(play.step == 1);
    CHECK_FALSE(play.answers[1].choice);
    const Lesson shorter = parsed(sample_lesson.substr(0, sample_lesson.find("## Choose")));
    play = at_step(old, 3);
    carry_over(old, shorter, play);
    CHECK(play.step == 0);
}
