#include "picture/description.hpp"

#include "core/units.hpp"
#include "document/parameters.hpp"
#include "picture/mass_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace picture {

namespace {

using core::Strings;
using document::Compare;
using document::Layer;

std::string region_word(const Strings& strings, core::Depot depot) {
    return strings.say(fmt::format("region.{}", core::name_of(depot)));
}

std::string choice_word(const Strings& strings, std::string_view field, std::size_t choice) {
    return core::choice_text(strings, document::parameter(field), choice);
}

const energy::BodyState& state_on(const Described& d, int day) {
    return d.simulation.trajectory.days[static_cast<std::size_t>(day)].state;
}

std::string adult_words(const Strings& strings, const energy::Person& person, core::UnitSystem units) {
    return strings.say(person.sex == core::Sex::male ? "describe.man" : "describe.woman",
                       fmt::arg("age", core::number_text(std::round(person.age_years))),
                       fmt::arg("height", height_text(person.height_m, units)));
}

bool shows_class(const Described& d) {
    return d.view.compare == Compare::everyone && !d.document.classmates.empty();
}

std::string person_words(const Strings& strings, const Described& d) {
    if (shows_class(d)) return strings.say("describe.class", fmt::arg("people", d.document.classmates.size()));
    if (!d.absolute_numbers) return strings.say("describe.adult");
    return adult_words(strings, d.document.person, d.units);
}

/// The day that the layer and the comparison refer to, clamped to the run as in the picture.
int reference_day(const Described& d) {
    return std::clamp(d.view.reference_day, 0, d.simulation.last_day());
}

std::string seen_from(const Strings& strings, const document::ViewState& view) {
    const auto named = named_view(view);
    return strings.say(named ? fmt::format("describe.from.{}", core::name_of(*named)) : "describe.from.turned");
}

std::string layer_words(const Strings& strings, const Described& d) {
    if (d.view.layer == Layer::skin) return "";
    const bool of_fat = d.view.layer == Layer::change && d.view.change_of == document::ChangeOf::fat;
    return strings.say(fmt::format("describe.layer.{}{}", core::name_of(d.view.layer), of_fat ? "-fat" : ""),
                       fmt::arg("day", reference_day(d)));
}

std::string compare_words(const Strings& strings, const Described& d) {
    const document::ViewState& view = d.view;
    if (view.compare == Compare::none) return "";
    if (d.asked && view.compare == Compare::pictures) return strings.say("describe.compare.pictures-asked");
    return strings.say(fmt::format("describe.compare.{}", core::name_of(view.compare)),
                       fmt::arg("day", reference_day(d)));
}

void append(std::string& text, const std::string& sentence) {
    if (!text.empty() && !sentence.empty()) text += ' ';
    text += sentence;
}

std::string energy_words(const Strings& strings, const energy::Phase& phase, bool absolute_numbers) {
    if (phase.deficit_mode == energy::DeficitMode::hold) return strings.say("describe.plan.hold");
    const double kcal = phase.deficit_kcal_per_day;
    if (absolute_numbers && kcal != 0)
        return strings.say(kcal > 0 ? "describe.plan.less_by" : "describe.plan.more_by",
                           fmt::arg("kcal", core::number_text(std::round(std::abs(kcal)))));
    return strings.say(kcal == 0 ? "describe.plan.even" : kcal > 0 ? "describe.plan.less" : "describe.plan.more");
}

std::string phase_words(const Strings& strings, const energy::Phase& phase, bool absolute_numbers) {
    std::string text = energy_words(strings, phase, absolute_numbers);
    if (phase.training != energy::Training::none)
        append(text, strings.say(
                         "describe.plan.training",
                         fmt::arg("training", choice_word(strings, "train", static_cast<std::size_t>(phase.training))),
                         fmt::arg("sessions", phase.sessions_per_week)));
    return text;
}

/// The phases begun by the day shown.
std::string plan_words(const Strings& strings, const Described& d) {
    const energy::Plan& plan = d.document.plan;
    std::string text = phase_words(strings, energy::first_phase(plan), d.absolute_numbers);
    for (const energy::Phase& phase : plan.later)
        if (phase.from_day <= d.day)
            append(text, strings.say("describe.plan.from_day", fmt::arg("day", phase.from_day),
                                     fmt::arg("what", phase_words(strings, phase, d.absolute_numbers))));
    return text;
}

/// Weight, its change and body fat on a day of `simulation`.
std::string weight_words(const Strings& strings, const study::Simulation& simulation, int day, core::UnitSystem units) {
    const energy::BodyState& start = simulation.trajectory.days.front().state;
    const energy::BodyState& now = simulation.trajectory.days[static_cast<std::size_t>(day)].state;
    const double change_kg = now.weight_kg() - start.weight_kg();
    const char* key = day == 0 ? "describe.weight" : change_kg < 0 ? "describe.weight_less" : "describe.weight_more";
    return strings.say(key, fmt::arg("weight", mass_text(strings, now.weight_kg(), units)),
                       fmt::arg("change", mass_text(strings, std::abs(change_kg), units)),
                       fmt::arg("fat", strings.fixed(100 * now.fat_kg / now.weight_kg(), 1)));
}

std::string fat_change_words(const Strings& strings, const study::Simulation& simulation, int day) {
    const auto& days = simulation.trajectory.days;
    const double percent = 100 * (days[static_cast<std::size_t>(day)].state.fat_kg / days.front().state.fat_kg - 1);
    return strings.say("label.fat-change", fmt::arg("sign", percent < 0 ? "−" : "+"),
                       fmt::arg("percent", std::abs(percent)));
}

/// The changes of everyone in the class; anyone whose run is shorter stays as on its last day.
std::string class_words(const Strings& strings, const Described& d) {
    std::string text;
    for (std::size_t i = 0; i < std::min(d.class_runs.size(), d.document.classmates.size()); ++i) {
        const document::Classmate& mate = d.document.classmates[i];
        const int day = std::min(d.day, d.class_runs[i].last_day());
        if (d.absolute_numbers)
            append(text, strings.say("describe.member", fmt::arg("name", mate.name),
                                     fmt::arg("person", adult_words(strings, mate.person, d.units)),
                                     fmt::arg("change", weight_words(strings, d.class_runs[i], day, d.units))));
        else
            append(text, strings.say("describe.member-change", fmt::arg("name", mate.name),
                                     fmt::arg("change", fat_change_words(strings, d.class_runs[i], day))));
        if (day < d.day) append(text, strings.say("describe.member-ended", fmt::arg("day", day)));
    }
    return text;
}

/// The change of total fat, and of the regions that changed most and least.
std::string change_words(const Strings& strings, const Described& d) {
    if (shows_class(d)) return class_words(strings, d);
    const energy::BodyState& start = state_on(d, 0);
    const energy::BodyState& now = state_on(d, d.day);
    std::string text;
    if (d.absolute_numbers) text = weight_words(strings, d.simulation, d.day, d.units);
    const depots::DepotMasses& first = d.simulation.depots.front();
    const depots::DepotMasses& last = d.simulation.depots[static_cast<std::size_t>(d.day)];
    const auto kept = [&](core::Depot depot) { return last[depot] / std::max(first[depot], 1e-9); };
    const auto all = core::all_values<core::Depot>();
    const auto [most, least] = std::ranges::minmax(all, {}, kept);
    if (kept(least) > 0.995) return text;
    if (!text.empty()) text += " ";
    return text + strings.say("describe.fat_lost",
                              fmt::arg("all", fmt::format("{:.0f}", 100 * (1 - now.fat_kg / start.fat_kg))),
                              fmt::arg("least", fmt::format("{:.0f}", 100 * (1 - kept(least)))),
                              fmt::arg("least_region", region_word(strings, least)),
                              fmt::arg("most", fmt::format("{:.0f}", 100 * (1 - kept(most)))),
                              fmt::arg("most_region", region_word(strings, most)));
}

std::string hint_words(const Strings& strings, const Described& d) {
    if (d.asked) return strings.say("describe.hint.predict");
    if (d.day == 0 && d.simulation.last_day() > 0) return strings.say("describe.hint.play");
    if (d.view.layer == Layer::skin) return strings.say("describe.hint.layer");
    if (d.view.compare == Compare::none) return strings.say("describe.hint.compare");
    return strings.say("describe.hint.turn");
}

}  // namespace

SceneWords scene_words(const core::Strings& strings, const Described& d) {
    SceneWords words;
    words.scene = strings.say("describe.scene", fmt::arg("person", person_words(strings, d)),
                              fmt::arg("from", seen_from(strings, d.view)), fmt::arg("day", d.day),
                              fmt::arg("last", d.simulation.last_day()));
    append(words.scene, layer_words(strings, d));
    append(words.scene, compare_words(strings, d));
    words.plan = plan_words(strings, d);
    if (!d.asked) words.changed = change_words(strings, d);
    words.hint = hint_words(strings, d);
    return words;
}

std::string description(const core::Strings& strings, const Described& d) {
    const SceneWords words = scene_words(strings, d);
    std::string text = words.scene;
    append(text, words.plan);
    append(text, words.changed);
    append(text, strings.say("describe.model"));
    return text;
}

std::string caption(const core::Strings& strings, const study::Simulation& simulation, int day, bool absolute_numbers,
                    core::UnitSystem units) {
    const energy::BodyState& start = simulation.trajectory.days.front().state;
    const energy::BodyState& state = simulation.trajectory.days[static_cast<std::size_t>(day)].state;
    if (!absolute_numbers) {
        const double percent = 100 * (state.fat_kg / start.fat_kg - 1);
        if (day == 0) return strings.say("label.day", fmt::arg("day", day));
        return strings.say("label.day-fat-change", fmt::arg("day", day), fmt::arg("sign", percent < 0 ? "−" : "+"),
                           fmt::arg("percent", std::abs(percent)));
    }
    const double change_kg = state.weight_kg() - start.weight_kg();
    const std::string change = day == 0 ? "" : fmt::format(" ({})", mass_change_text(strings, change_kg, units));
    return strings.say("label.day-weight-fat", fmt::arg("day", day),
                       fmt::arg("weight", mass_text(strings, state.weight_kg(), units)), fmt::arg("change", change),
                       fmt::arg("percent", 100 * state.fat_kg / state.weight_kg()));
}

std::string class_caption(const core::Strings& strings, int day) {
    return strings.say("label.day", fmt::arg("day", day));
}

}  // namespace picture
