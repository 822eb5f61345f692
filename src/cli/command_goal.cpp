#include "cli/commands.hpp"
#include "cli/target_file.hpp"
#include "core/error.hpp"
#include "core/units.hpp"
#include "energy/goal.hpp"
#include "output/csv_field.hpp"
#include "platform/standard_streams.hpp"

#include <fmt/format.h>

namespace cli {

namespace {

std::string goal_csv(const document::Document& document, const energy::GoalAnswer& answer) {
    using core::number_text;
    const energy::Goal& goal = document.goal;
    return fmt::format(
        "target_weight_kg,target_day,reached,deficit_kcal,deficit_mode,intake_kcal,day,weight_kg,why_not\n"
        "{},{},{},{},{},{},{},{},{}\n",
        number_text(*goal.weight_kg), goal.day ? std::to_string(*goal.day) : "", answer.reached() ? "yes" : "no",
        number_text(answer.plan.deficit_kcal_per_day), core::name_of(answer.plan.deficit_mode),
        number_text(answer.intake_kcal_per_day), answer.plan.days, number_text(answer.weight_kg),
        output::csv_field(answer.why_not.text));
}

std::string nearest(const energy::GoalAnswer& answer) {
    return fmt::format("{}; the nearest possible is {:.1f} kg on day {}, with a deficit of {:.0f} kcal/d",
                       answer.why_not.text, answer.weight_kg, answer.plan.days, answer.plan.deficit_kcal_per_day);
}

}  // namespace

int run_goal(const CommandLine& line) {
    require_writable(line);
    const document::Document& document = line.scenario.document;
    if (!document.goal.weight_kg) core::throw_invalid("target-weight is missing, expected the weight to reach");
    const energy::GoalAnswer answer = energy::solve_goal(document.person, document.plan, document.goal);
    write_target(line, goal_csv(document, answer));
    if (answer.reached()) return 0;
    platform::note(nearest(answer));
    return 1;
}

}  // namespace cli
