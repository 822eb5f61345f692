#include "lesson/lesson_numbers.hpp"

#include "core/error.hpp"
#include "energy/training.hpp"
#include "lesson/blocks.hpp"
#include "lesson/parse.hpp"
#include "lesson/picture_volume.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cctype>
#include <cmath>

namespace lesson {

namespace {

constexpr double days_a_week = 7;
constexpr std::string_view no_break_space = "\u00A0";

double percent(double part, double whole) {
    return whole == 0 ? 0 : 100 * part / whole;
}

const energy::Day& day_of_run(const study::Simulation& simulation, int day) {
    return simulation.trajectory.days[static_cast<std::size_t>(day)];
}

double fat_kg(const study::Simulation& simulation, const Place& place, int day) {
    if (const core::Depot* depot = std::get_if<core::Depot>(&place))
        return simulation.depots[static_cast<std::size_t>(day)][*depot];
    return day_of_run(simulation, day).state.fat_kg;
}

double gap_kcal(const study::Simulation& simulation, int day) {
    const energy::Day& on_day = day_of_run(simulation, day);
    return on_day.expenditure_kcal_per_day - on_day.intake_kcal_per_day;
}

double muscle_gain_percent(const study::Simulation& simulation, core::MuscleGroup group, int day) {
    const energy::BodyState& start = day_of_run(simulation, 0).state;
    const double gained_kg = core::both_sides(energy::muscle_gains(simulation.trajectory, day)[group]);
    return percent(gained_kg, energy::group_muscle_kg(group, simulation.person.sex, start.lean_kg()));
}

/// Returns the result of `make`, prefixing its errors with the place in the file.
template <class Make>
auto at_line(const Lesson& lesson, int line, Make&& make) {
    try {
        return make();
    } catch (const core::Error& fault) {
        refuse(lesson.origin, line, fault.sentence());
    }
}

}  // namespace

int LessonNumbers::day_of(const DayChoice& day, const study::Simulation& simulation) const {
    const int last = simulation.last_day();
    if (const int* number = std::get_if<int>(&day)) {
        if (*number > last)
            core::throw_invalid(core::sentence("lesson-fault.late-day",
                                               "day {day} is asked for, but the run ends on day {last}",
                                               {{"day", *number}, {"last", last}}));
        return *number;
    }
    if (std::holds_alternative<LastDay>(day)) return last;
    const double loss = std::get<DayOfLoss>(day).fat_loss_percent;
    const double start_kg = fat_kg(simulation, {}, 0);
    for (int d = 0; d <= last; ++d)
        if (percent(start_kg - fat_kg(simulation, {}, d), start_kg) >= loss) return d;
    core::throw_invalid(core::sentence(
        "lesson-fault.late-loss",
        "a loss of {loss:g} % of the fat is asked for, but the run of {days} days reaches only {percent:.1f} %",
        {{"loss", loss}, {"days", last}, {"percent", percent(start_kg - fat_kg(simulation, {}, last), start_kg)}}));
}

LessonNumbers::Scene LessonNumbers::scene_of(const Lesson& lesson, const Step& step, char letter) const {
    Scene scene{scenario_of(lesson, step, letter), nullptr};
    scene.scenario.document.classmates.clear();
    document::Scenario shown = scenario_of(lesson, step, PartName::result);
    scene.scenario.view = shown.view;
    scene.simulation = &simulation(scene.scenario.document);
    return scene;
}

int LessonNumbers::start_day(const Lesson& lesson, const Step& step) const {
    if (!step.run) return 0;
    return at_line(lesson, step.line, [&] { return day_of(step.run->from, *scene_of(lesson, step, 0).simulation); });
}

int LessonNumbers::end_day(const Lesson& lesson, const Step& step) const {
    return at_line(lesson, step.line, [&] { return last_day_of(lesson, step); });
}

int LessonNumbers::last_day_of(const Lesson& lesson, const Step& step) const {
    const Scene scene = scene_of(lesson, step, 0);
    if (step.run) return day_of(step.run->to, *scene.simulation);
    const auto& day = scene.scenario.view.day;
    return day ? day_of(*day, *scene.simulation) : scene.simulation->last_day();
}

LessonNumbers::Days LessonNumbers::days_of(const Lesson& lesson, const Step& step, const Measure& measure,
                                           const Scene& scene) const {
    return {.from = day_of(measure.from, *scene.simulation),
            .to = measure.day ? day_of(*measure.day, *scene.simulation) : last_day_of(lesson, step)};
}

void LessonNumbers::require_days(const Lesson& lesson, const Step& step, const Measure& measure, int line) const {
    at_line(lesson, line, [&] {
        days_of(lesson, step, measure, scene_of(lesson, step, measure.scene));
        if (measure.less != 0) days_of(lesson, step, measure, scene_of(lesson, step, measure.less));
    });
}

double LessonNumbers::value(const Lesson& lesson, const Step& step, const Measure& measure) const {
    return at_line(lesson, step.line, [&] { return unplaced_value(lesson, step, measure); });
}

double LessonNumbers::unplaced_value(const Lesson& lesson, const Step& step, const Measure& measure) const {
    if (measure.less != 0) {
        Measure one = measure, other = measure;
        one.less = other.less = 0;
        other.scene = measure.less;
        return unplaced_value(lesson, step, one) - unplaced_value(lesson, step, other);
    }
    const Scene scene = scene_of(lesson, step, measure.scene);
    const Days days = days_of(lesson, step, measure, scene);
    if (measure.quantity == Quantity::girth_difference_cm) {
        const core::Girth girth = std::get<core::Girth>(measure.place);
        const Scene first = scene_of(lesson, step, lesson.scenes.front().letter);
        return std::abs(girth_cm(scene.scenario.document, girth, days.to) -
                        girth_cm(first.scenario.document, girth, days.to));
    }
    return reckon(scene, measure, days.from, days.to);
}

double LessonNumbers::value_on(const Lesson& lesson, const Step& step, const Measure& measure, int day) const {
    Measure on_day = measure;
    on_day.day = day;
    return value(lesson, step, on_day);
}

double LessonNumbers::reckon(const Scene& scene, const Measure& measure, int from, int day) const {
    const study::Simulation& run = *scene.simulation;
    const energy::Day& then = day_of_run(run, from);
    const energy::Day& now = day_of_run(run, day);
    const double weight_loss_kg = then.state.weight_kg() - now.state.weight_kg();
    const double lean_loss_kg = then.state.lean_kg() - now.state.lean_kg();
    const double used_at_first = energy::maintenance_intake_kcal_per_day(run.person);
    switch (measure.quantity) {
        case Quantity::day:
            return day;
        case Quantity::week:
            return std::round(day / days_a_week);
        case Quantity::weight_kg:
            return now.state.weight_kg();
        case Quantity::weight_loss_kg:
            return weight_loss_kg;
        case Quantity::weight_loss_percent:
            return percent(weight_loss_kg, then.state.weight_kg());
        case Quantity::lean_loss_kg:
            return lean_loss_kg;
        case Quantity::lean_loss_percent:
            return percent(lean_loss_kg, then.state.lean_kg());
        case Quantity::lean_change_percent:
            return -percent(lean_loss_kg, then.state.lean_kg());
        case Quantity::muscle_gain_percent:
            return muscle_gain_percent(run, std::get<core::MuscleGroup>(measure.place), day);
        case Quantity::energy_used_kcal:
            return now.expenditure_kcal_per_day;
        case Quantity::energy_used_loss_percent:
            return percent(used_at_first - now.expenditure_kcal_per_day, used_at_first);
        case Quantity::energy_gap_kcal:
            return gap_kcal(run, day);
        case Quantity::energy_gap_percent:
            return percent(gap_kcal(run, day), gap_kcal(run, from));
        case Quantity::thickness_mm:
        case Quantity::thickness_loss_mm:
        case Quantity::girth_cm:
        case Quantity::girth_loss_cm:
        case Quantity::volume_l:
        case Quantity::picture_volume_difference_l:
            return of_form(scene, measure, from, day);
        default:
            return of_depots(scene, measure, from, day);
    }
}

double LessonNumbers::of_depots(const Scene& scene, const Measure& measure, int from, int day) const {
    const study::Simulation& run = *scene.simulation;
    const double now_kg = fat_kg(run, measure.place, day);
    const double then_kg = fat_kg(run, measure.place, from);
    const double all_lost_kg = fat_kg(run, {}, from) - fat_kg(run, {}, day);
    switch (measure.quantity) {
        case Quantity::fat_kg:
            return now_kg;
        case Quantity::fat_loss_kg:
            return then_kg - now_kg;
        case Quantity::fat_loss_percent:
            return percent(then_kg - now_kg, then_kg);
        case Quantity::fat_change_percent:
            return -percent(then_kg - now_kg, then_kg);
        case Quantity::least_loss_percent:
        case Quantity::most_loss_percent: {
            const core::Depot region =
                extreme_region(scene, from, day, measure.quantity == Quantity::most_loss_percent);
            return percent(fat_kg(run, region, from) - fat_kg(run, region, day), fat_kg(run, region, from));
        }
        case Quantity::fat_share_percent:
            return percent(now_kg, fat_kg(run, {}, day));
        case Quantity::share_of_loss_percent:
            return percent(then_kg - now_kg, all_lost_kg);
        case Quantity::expected_loss_percent: {
            const auto masses = expected_masses_on(scene.scenario.document, run, day);
            return percent(then_kg - masses[std::get<core::Depot>(measure.place)], then_kg);
        }
        case Quantity::trained_extra_loss_percent: {
            const auto& untrained = study_.untrained(scene.scenario.document, day);
            const depots::DepotMasses& masses = untrained.simulation.depots.back();
            return percent(masses[std::get<core::Depot>(measure.place)] - now_kg, then_kg);
        }
        default:
            assert(!"a word is not a number");
            return 0;
    }
}

double LessonNumbers::girth_cm(const document::Document& document, core::Girth girth, int day) const {
    return study_.girths(document, day)[girth];
}

double LessonNumbers::of_form(const Scene& scene, const Measure& measure, int from, int day) const {
    const document::Document& document = scene.scenario.document;
    const core::Depot* depot = std::get_if<core::Depot>(&measure.place);
    const core::Girth* girth = std::get_if<core::Girth>(&measure.place);
    switch (measure.quantity) {
        case Quantity::thickness_mm:
            return study_.thickness_mm(document, day)[*depot];
        case Quantity::thickness_loss_mm:
            return study_.thickness_mm(document, from)[*depot] - study_.thickness_mm(document, day)[*depot];
        case Quantity::girth_cm:
            return girth_cm(document, *girth, day);
        case Quantity::girth_loss_cm:
            return girth_cm(document, *girth, from) - girth_cm(document, *girth, day);
        case Quantity::volume_l:
            return study_.figure(document, day).volume_litres;
        case Quantity::picture_volume_difference_l:
            return picture_volume_difference_l(study_.models(), scene.scenario, study_.figure(document, day));
        default:
            return 0;
    }
}

core::Depot LessonNumbers::extreme_region(const Scene& scene, int from, int day, bool most) const {
    const auto depots = core::all_values<core::Depot>();
    const auto lost = [&](core::Depot depot) {
        const double then_kg = fat_kg(*scene.simulation, depot, from);
        return percent(then_kg - fat_kg(*scene.simulation, depot, day), then_kg);
    };
    return most ? *std::ranges::max_element(depots, {}, lost) : *std::ranges::min_element(depots, {}, lost);
}

std::string LessonNumbers::text(const Lesson& lesson, const Step& step, const Words& words,
                                const Wording& wording) const {
    return at_line(lesson, words.line, [&] {
        std::string text;
        for (const Piece& piece : words.pieces) {
            text += piece.text;
            if (piece.measure) text += measure_words(lesson, step, *piece.measure, wording);
        }
        return with_units_held(std::move(text));
    });
}

std::string LessonNumbers::measure_words(const Lesson& lesson, const Step& step, const Measure& measure,
                                         const Wording& wording) const {
    const QuantityRow& row = row_of(measure.quantity);
    if (row.is_word) {
        const Scene scene = scene_of(lesson, step, measure.scene);
        const Days days = days_of(lesson, step, measure, scene);
        return region_words(extreme_region(scene, days.from, days.to, measure.quantity == Quantity::most_loss_region),
                            wording.translate);
    }
    if (!is_told(row, wording.told)) return "…";
    return number_words(unplaced_value(lesson, step, measure), measure.digits.value_or(row.digits),
                        wording.decimal_mark);
}

bool is_told(const QuantityRow& row, Told told) {
    return !row.absolute || told == Told::sizes || (told == Told::lengths && row.unit == "cm");
}

std::string with_units_held(std::string text) {
    static constexpr std::array<std::string_view, 7> units{"%", "kg", "cm", "mm", "kcal", "l", "g"};
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto is_letter = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || (c & '\x80'); };
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        if (text[i] != ' ' || !is_digit(text[i - 1])) continue;
        const std::string_view after = std::string_view(text).substr(i + 1);
        const bool is_unit = std::ranges::any_of(units, [&](std::string_view unit) {
            return after.starts_with(unit) && (after.size() == unit.size() || !is_letter(after[unit.size()]));
        });
        if (is_unit) text.replace(i, 1, no_break_space);
    }
    return text;
}

std::string number_words(double value, int digits, char decimal_mark) {
    std::string plain = fmt::format("{:.{}f}", std::abs(value), digits);
    const bool is_zero = plain.find_first_not_of("0.") == std::string::npos;
    std::ranges::replace(plain, '.', decimal_mark);
    return fmt::format("{}{}", value < 0 && !is_zero ? "−" : "", plain);
}

std::string region_words(core::Depot depot, const Translate& translate) {
    std::string name(core::name_of(depot));
    const auto found = translate ? translate("region." + name) : std::nullopt;
    if (found) return *found;
    std::ranges::replace(name, '_', ' ');
    return name;
}

}  // namespace lesson
