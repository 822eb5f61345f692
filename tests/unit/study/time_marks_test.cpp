#include "study/time_marks.hpp"

#include "study/study.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

#include <algorithm>

namespace {

using Kind = study::TimeMark::Kind;

document::Document a_year_at(double deficit_kcal_per_day) {
    document::Document document;
    document.plan.deficit_kcal_per_day = deficit_kcal_per_day;
    document.plan.deficit_mode = energy::DeficitMode::gap;
    document.plan.days = 365;
    return document;
}

}  // namespace

TEST_CASE("5 and 10 percent of weight are marked on the first day that has lost or gained them") {
    study::Study study(models());
    for (const double deficit : {700.0, -900.0}) {
        const document::Document document = a_year_at(deficit);
        const auto& days = study.simulation(document).trajectory.days;
        const double start_kg = days.front().state.weight_kg();
        int found = 0;
        for (const study::TimeMark& mark : study.outlook(document).marks) {
            if (mark.kind != Kind::weight) continue;
            ++found;
            CHECK((mark.percent < 0) == (deficit > 0));
            const auto change = [&](int day) {
                return 100 * (days[static_cast<std::size_t>(day)].state.weight_kg() / start_kg - 1) / mark.percent;
            };
            CHECK(change(mark.day) >= 1);
            CHECK(change(mark.day - 1) < 1);
        }
        CHECK(found == 2);
    }
}

TEST_CASE("every depot that begins to look lean, and every limit, has its day, and days come in order") {
    study::Study study(models());
    document::Document document = a_year_at(900);
    document.plan.days = 700;
    const study::Outlook& outlook = study.outlook(document);
    const auto& run = study.simulation(document).trajectory;
    CHECK(std::ranges::is_sorted(outlook.marks, {}, &study::TimeMark::day));
    const auto count = [&](Kind kind) { return std::ranges::count(outlook.marks, kind, &study::TimeMark::kind); };
    const auto lean = std::ranges::count_if(
        outlook.lean_order, [](const depots::LeanMoment& moment) { return moment.lean_on_day.value_or(0) > 0; });
    CHECK(lean > 3);
    CHECK(count(Kind::lean) == lean);
    CHECK(count(Kind::warning) == static_cast<long>(outlook.warnings.size()));
    CHECK(count(Kind::stopped) == (run.stopped ? 1 : 0));
    for (const study::TimeMark& mark : outlook.marks) {
        CHECK(mark.day >= 0);
        CHECK(mark.day < static_cast<int>(run.days.size()));
    }
}

TEST_CASE("a run without change has no marks of weight or looks") {
    study::Study study(models());
    document::Document document = a_year_at(0);
    document.plan.deficit_mode = energy::DeficitMode::intake;
    for (const study::TimeMark& mark : study.outlook(document).marks) CHECK(mark.kind == Kind::warning);
}

TEST_CASE("a step from mark to mark stays where no further mark is") {
    const std::vector<study::TimeMark> marks{{.day = 10}, {.day = 10}, {.day = 40}};
    CHECK(study::next_mark(marks, 0, 1) == 10);
    CHECK(study::next_mark(marks, 10, 1) == 40);
    CHECK(study::next_mark(marks, 40, 1) == 40);
    CHECK(study::next_mark(marks, 40, -1) == 10);
    CHECK(study::next_mark(marks, 10, -1) == 10);
    CHECK(study::next_mark({}, 5, 1) == 5);
}
