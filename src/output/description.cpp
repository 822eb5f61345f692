#include "output/description.hpp"

#include "core/units.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace output {

namespace {

using document::Compare;
using document::Layer;

std::string words(std::string_view name) {
    std::string text(name);
    std::ranges::replace(text, '_', ' ');
    std::ranges::replace(text, '-', ' ');
    return text;
}

std::string seen_from(const document::ViewState& view) {
    const auto named = named_view(view);
    if (!named) return "";
    return *named == document::View::three_quarter ? ", seen at an angle from the front"
                                                   : fmt::format(", seen from the {}", core::name_of(*named));
}

std::string plan_words(const energy::Plan& plan) {
    const double kcal = plan.deficit_kcal_per_day;
    std::string text =
        kcal == 0 ? "eating as much as keeps the weight"
                  : fmt::format("with a {} of {:.0f} kcal a day", kcal > 0 ? "deficit" : "surplus", std::abs(kcal));
    if (plan.training != energy::Training::none)
        text += fmt::format(" and training ({})", words(core::name_of(plan.training)));
    return text;
}

/// The depots that lost most and least of their fat, where fat was lost.
std::string where_fat_went(const document::Simulation& simulation, int day) {
    const depots::DepotMasses& start = simulation.depots.front();
    const depots::DepotMasses& now = simulation.depots[static_cast<std::size_t>(day)];
    const auto kept = [&](core::Depot depot) { return now[depot] / std::max(start[depot], 1e-9); };
    const auto all = core::all_values<core::Depot>();
    const auto [most, least] = std::ranges::minmax(all, {}, kept);
    if (kept(least) > 0.995) return "";
    return fmt::format(" Fat was lost everywhere at once: from {:.0f} % ({}) to {:.0f} % ({}) of what was there.",
                       100 * (1 - kept(least)), words(core::name_of(least)), 100 * (1 - kept(most)),
                       words(core::name_of(most)));
}

std::string layer_words(const document::ViewState& view) {
    switch (view.layer) {
        case Layer::skin:
            return "";
        case Layer::thickness:
            return " Colours show how thick the fat under the skin is, in millimetres.";
        case Layer::change:
            return fmt::format(" Colours show how far the skin has moved since day {}, in millimetres.",
                               view.reference_day);
        case Layer::section:
            return " The body is cut open: a ring of fat under the skin, muscle within it, visceral fat between the "
                   "organs.";
    }
    return "";
}

std::string compare_words(const document::ViewState& view) {
    switch (view.compare) {
        case Compare::none:
            return "";
        case Compare::wipe:
        case Compare::side_by_side:
            return fmt::format(" Beside it stands the body of day {}.", view.reference_day);
        case Compare::ghost:
            return fmt::format(" An outline shows the body of day {}.", view.reference_day);
        case Compare::expectation:
            return " Beside it stands what people expect of training one place, which does not happen.";
        case Compare::everyone:
            return " A class of people follows the same plan in a row.";
    }
    return "";
}

}  // namespace

std::string description(const document::Document& document, const document::Simulation& simulation,
                        const document::ViewState& view, int day) {
    const energy::Person& person = document.person;
    const energy::BodyState& start = simulation.trajectory.days.front().state;
    const energy::BodyState& now = simulation.trajectory.days[static_cast<std::size_t>(day)].state;
    std::string text =
        fmt::format("A {} of {:g} years and {:.0f} cm{}, on day {} of {}, {}.",
                    person.sex == core::Sex::male ? "man" : "woman", person.age_years, person.height_m * core::cm_per_m,
                    seen_from(view), day, simulation.last_day(), plan_words(document.plan));
    const double change_kg = now.weight_kg() - start.weight_kg();
    text += fmt::format(" Weight {:.1f} kg", now.weight_kg());
    if (day > 0)
        text += fmt::format(", {:.1f} kg {} than at the start", std::abs(change_kg), change_kg < 0 ? "less" : "more");
    text += fmt::format("; body fat {:.1f} %.", 100 * now.fat_kg / now.weight_kg());
    text += where_fat_went(simulation, day) + layer_words(view) + compare_words(view);
    return text + " From a teaching model of averages, not medical advice.";
}

std::string caption(const document::Simulation& simulation, int day) {
    const energy::BodyState& start = simulation.trajectory.days.front().state;
    const energy::BodyState& state = simulation.trajectory.days[static_cast<std::size_t>(day)].state;
    const double change_kg = state.weight_kg() - start.weight_kg();
    const std::string change =
        day == 0 ? "" : fmt::format(" ({}{:.1f})", change_kg < 0 ? "−" : "+", std::abs(change_kg));
    return fmt::format("Day {} · {:.1f} kg{} · {:.1f} % fat", day, state.weight_kg(), change,
                       100 * state.fat_kg / state.weight_kg());
}

}  // namespace output
