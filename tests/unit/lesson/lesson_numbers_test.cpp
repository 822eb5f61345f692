#include "core/error.hpp"
#include "lesson/outcome.hpp"
#include "lesson/step_text.hpp"
#include "support/catch.hpp"
#include "unit/lesson/sample_lesson.hpp"

#include <numeric>

using namespace lesson;

namespace {

struct Sample {
    Lesson lesson = parsed();
    study::Study study{committed_models()};
    LessonNumbers numbers{study};

    double value(const std::string& measure, std::size_t step = 1) {
        return numbers.value(lesson, lesson.steps[step], parse_measure(measure));
    }
};

}  // namespace

TEST_CASE("a lesson's numbers are those of the simulation, by another route") {
    Sample s;
    const study::Simulation run =
        study::simulate(committed_models(), scenario_of(s.lesson, s.lesson.steps[1], 'A').document);
    const auto fat = [&](int day) {
        const auto& depots = run.depots[static_cast<std::size_t>(day)];
        return std::accumulate(depots.begin(), depots.end(), 0.0);
    };
    CHECK(s.value("fat_loss_percent") == Approx(100 * (1 - fat(100) / fat(0))));
    CHECK(s.value("fat_loss_percent.day=200") == Approx(100 * (1 - fat(200) / fat(0))));
    CHECK(s.value("fat_loss_kg.from=50.day=150") == Approx(fat(50) - fat(150)));
    CHECK(s.value("fat_change_percent") == Approx(-s.value("fat_loss_percent")));
    double shares = 0, lost = 0;
    for (const auto name : core::EnumNames<core::Depot>::names) {
        shares += s.value("fat_share_percent." + std::string(name));
        lost += s.value("share_of_loss_percent." + std::string(name));
        CHECK(s.value("fat_loss_percent." + std::string(name)) >= s.value("least_loss_percent") - 1e-9);
        CHECK(s.value("fat_loss_percent." + std::string(name)) <= s.value("most_loss_percent") + 1e-9);
    }
    CHECK(shares == Approx(100));
    CHECK(lost == Approx(100));
    CHECK(s.value("weight_kg.day=start") == Approx(85));
    CHECK(s.value("weight_kg.day=start.scene=B") == Approx(90));
    CHECK(s.value("weight_kg.day=start.scene=B.less=A") == Approx(5));
    CHECK(s.value("energy_gap_percent.day=start") == Approx(100));
    CHECK(s.value("energy_gap_percent") < 100);
    CHECK(s.value("energy_used_loss_percent") > 0);
    CHECK(s.value("girth_difference_cm.waist.scene=A") == 0);
    CHECK(s.value("girth_loss_cm.waist") > 0);
    CHECK(s.value("volume_l.day=start") > s.value("volume_l"));
    CHECK(s.value("thickness_loss_mm.abdomen") > 0);
}

TEST_CASE("training a place takes no more fat from it than the same loss without training") {
    const std::string trained = changed("deficit=500", "deficit=300, train=thighs, sessions=4");
    Lesson lesson = parsed(trained);
    study::Study study(committed_models());
    const LessonNumbers numbers(study);
    for (const char* region : {"thighs", "abdomen", "visceral"}) {
        const auto measure = parse_measure("trained_extra_loss_percent." + std::string(region));
        CHECK(numbers.value(lesson, lesson.steps[1], measure) == Approx(0).margin(0.01));
    }
    CHECK(numbers.value(lesson, lesson.steps[1], parse_measure("muscle_gain_percent.thighs")) > 0.5);
    CHECK(numbers.value(lesson, lesson.steps[1], parse_measure("muscle_gain_percent.arms")) == 0);
}

TEST_CASE("texts have their numbers, and sizes of a body are left out on demand") {
    Sample s;
    const Step& step = s.lesson.steps[1];
    const std::string shown = s.numbers.text(s.lesson, step, step.result.paragraphs.front(), {});
    CHECK(shown == "A has lost " + number_words(s.value("fat_loss_percent"), 0) + "\u00A0%.");
    const Words words = parse_words("{weight_kg} and {fat_change_percent}", {});
    const std::string hidden = s.numbers.text(s.lesson, step, words, {.translate = {}, .told = lesson::Told::changes});
    CHECK(hidden == "… and " + number_words(s.value("fat_change_percent"), 0));
    const Words lengths = parse_words("{weight_kg}, {girth_cm.waist}", {});
    CHECK(s.numbers.text(s.lesson, step, lengths, {.translate = {}, .told = lesson::Told::lengths}) ==
          "…, " + number_words(s.value("girth_cm.waist"), 1));
    CHECK(s.numbers.text(s.lesson, step, parse_words("{most_loss_region}", {}), {}) == "visceral");
    CHECK(number_words(-3.25, 1) == "−3.2");
    CHECK(number_words(-3.25, 1, ',') == "−3,2");
    const std::string german = s.numbers.text(s.lesson, step, parse_words("{fat_loss_percent.digits=1} kg", {}),
                                              {.translate = {}, .decimal_mark = ','});
    CHECK(german == number_words(s.value("fat_loss_percent"), 1, ',') + "\u00A0kg");
    CHECK(with_units_held("12 % of 3 legs, 4 kg, 5 kgs and 6 cm.") ==
          "12\u00A0% of 3 legs, 4\u00A0kg, 5 kgs and 6\u00A0cm.");
    CHECK(number_words(-0.04, 1) == "0.0");
}

TEST_CASE("a day that the run does not reach is reported with the step's line") {
    Lesson lesson = parsed(changed("run: 0 to fat-10%", "run: 0 to fat-90%"));
    study::Study study(committed_models());
    const LessonNumbers numbers(study);
    CHECK_THROWS_WITH(numbers.value(lesson, lesson.steps[2], parse_measure("fat_loss_percent")),
                      Catch::StartsWith("small.md:") && Catch::Contains("a loss of 90 %"));
    CHECK_THROWS_WITH(numbers.value(lesson, lesson.steps[1], parse_measure("day.day=300")),
                      Catch::Contains("ends on day 200"));
}

TEST_CASE("prediction and result stand side by side") {
    Sample s;
    Answer answer;
    answer.hands = {3, 4};
    answer.choice = 1;
    const Outcome choice = outcome_of(s.lesson, s.lesson.steps[1], answer, s.numbers);
    CHECK(choice.matched);
    CHECK_FALSE(choice.choices[0].holds);
    CHECK(choice.choices[1].holds);
    CHECK(choice.choices[1].hands == 4);
    answer.regions[core::Depot::abdomen] = true;
    const Outcome regions = outcome_of(s.lesson, s.lesson.steps[2], answer, s.numbers);
    CHECK(regions.regions.size() == 11);
    CHECK_FALSE(regions.matched);  // all of them become thinner
    CHECK(regions.regions.front().value >= regions.regions.back().value);
    for (const RegionOutcome& region : regions.regions) {
        CHECK(region.holds);
        CHECK(region.predicted == (region.region == core::Depot::abdomen));
    }
    const Outcome curve = outcome_of(s.lesson, s.lesson.steps[3], answer, s.numbers);
    CHECK_FALSE(curve.matched);  // nothing is drawn
    CHECK(curve.curve_days.front() == 0);
    CHECK(curve.curve_days.back() == 0);  // the step shows day 0 and has no run
}

TEST_CASE("a choice matches when it was made and holds") {
    Sample s;
    Answer answer;
    answer.hands = {0, 0};
    const auto judged = [&] { return outcome_of(s.lesson, s.lesson.steps[1], answer, s.numbers); };
    CHECK_FALSE(judged().matched);  // nothing is chosen
    for (const std::size_t chosen : {0U, 1U}) {
        answer.choice = chosen;
        CHECK(judged().matched == judged().choices[chosen].holds);
        CHECK(judged().choices[chosen].predicted);
        CHECK_FALSE(judged().choices[1 - chosen].predicted);
    }
}

TEST_CASE("of choices that ask for the largest, the one with the largest value holds, in whatever order they stand") {
    for (const bool visceral_first : {true, false}) {
        std::string text = sample_lesson;
        const auto put = [&](const char* from, const char* region) {
            const std::size_t at = text.find(from);
            text.replace(at, std::string(from).size(), "fat_loss_percent." + std::string(region) + " largest");
        };
        put("least_loss_percent under 1", visceral_first ? "visceral" : "thighs");
        put("least_loss_percent over 1", visceral_first ? "thighs" : "visceral");
        const Lesson lesson = parsed(text);
        study::Study study(committed_models());
        const LessonNumbers numbers(study);
        Answer answer;
        answer.hands = {0, 0};
        const Outcome outcome = outcome_of(lesson, lesson.steps[1], answer, numbers);
        CHECK(outcome.choices[0].holds == visceral_first);  // visceral fat is lost fastest
        CHECK(outcome.choices[1].holds == !visceral_first);
    }
}

TEST_CASE("a drawn curve matches when it is near everywhere") {
    const Lesson lesson = parsed(changed("axis: -50 to 0", "axis: -50 to 0\nrun: 0 to last"));
    study::Study study(committed_models());
    const LessonNumbers numbers(study);
    Answer answer;
    const Outcome truth = outcome_of(lesson, lesson.steps[3], answer, numbers);
    for (std::size_t i = 0; i < curve_points; ++i) answer.curve[i] = truth.curve[i] + 4;
    CHECK(outcome_of(lesson, lesson.steps[3], answer, numbers).matched);
    answer.curve[12] = truth.curve[12] + 6;
    CHECK_FALSE(outcome_of(lesson, lesson.steps[3], answer, numbers).matched);
}

TEST_CASE("a view saved as a step comes back as the same scene, and the rest of the file stays") {
    const Lesson lesson = parsed();
    document::Scenario now = lesson.scenes[0].scenario;
    now.view = looking_from(now.view, document::View::back);
    now.view.layer = document::Layer::thickness;
    now.view.day = 77;
    now.document.plan.deficit_kcal_per_day = 320;
    const std::string longer = with_step(sample_lesson, lesson, now);
    CHECK(longer.starts_with(sample_lesson));
    const Lesson read = parsed(longer);
    REQUIRE(read.steps.size() == lesson.steps.size() + 1);
    CHECK(scenario_of(read, read.steps.back(), PartName::start) == now);
    const Lesson alone = parsed(new_lesson_text(now));
    CHECK(scenario_of(alone, alone.steps.back(), PartName::start) == now);
}
