#include "output/goal_answer.hpp"

#include "core/units.hpp"
#include "output/csv_field.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <optional>

namespace output {

namespace {

std::string text_of(const std::optional<double>& number) {
    return number ? core::number_text(*number) : std::string();
}

template <class T>
nlohmann::ordered_json or_null(const std::optional<T>& value) {
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json(nullptr);
}

}  // namespace

std::string goal_csv(const energy::Goal& goal, const energy::GoalAnswer& answer) {
    using core::number_text;
    return fmt::format(
        "target_weight_kg,target_day,reached,deficit_kcal,deficit_mode,intake_kcal,day,weight_kg,hold_intake_kcal,"
        "hold_intake_on_last_day_kcal,why_not\n"
        "{},{},{},{},{},{},{},{},{},{},{}\n",
        number_text(*goal.weight_kg), goal.day ? std::to_string(*goal.day) : "", answer.reached() ? "yes" : "no",
        number_text(answer.plan.deficit_kcal_per_day), core::name_of(answer.plan.deficit_mode),
        number_text(answer.intake_kcal_per_day), answer.day, number_text(answer.weight_kg),
        text_of(answer.hold_intake_kcal_per_day), text_of(answer.last_intake_kcal_per_day),
        csv_field(answer.why_not.text));
}

std::string goal_json(const energy::Goal& goal, const energy::GoalAnswer& answer) {
    const nlohmann::ordered_json object{
        {"target_weight_kg", *goal.weight_kg},
        {"target_day", or_null(goal.day)},
        {"then", core::name_of(goal.then)},
        {"reached", answer.reached()},
        {"deficit_kcal", answer.plan.deficit_kcal_per_day},
        {"deficit_mode", core::name_of(answer.plan.deficit_mode)},
        {"intake_kcal", answer.intake_kcal_per_day},
        {"day", answer.day},
        {"weight_kg", answer.weight_kg},
        {"days", answer.plan.days},
        {"hold_intake_kcal", or_null(answer.hold_intake_kcal_per_day)},
        {"hold_intake_on_last_day_kcal", or_null(answer.last_intake_kcal_per_day)},
        {"why_not", answer.reached() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(answer.why_not.text)}};
    return object.dump(2) + "\n";
}

}  // namespace output
