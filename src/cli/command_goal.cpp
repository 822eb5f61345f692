#include "cli/commands.hpp"
#include "cli/shared_options.hpp"
#include "cli/target_file.hpp"
#include "core/error.hpp"
#include "core/units.hpp"
#include "energy/goal.hpp"
#include "output/csv_field.hpp"
#include "platform/standard_streams.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <array>

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

constexpr std::array<std::string_view, 2> goal_names{"target-weight", "target-day"};

struct Typed {
    TypedSubject subject;
    std::string output;
};

}  // namespace

ReadCommand define_goal(CLI::App& app) {
    const auto typed = std::make_shared<Typed>();
    take_scenario(app, typed->subject);
    take_person_and_plan(app, typed->subject);
    typed->subject.fields.add(app, "Goal", goal_names);
    take_csv(app, typed->output);
    return [typed](const Common& common) -> Command {
        return Goal{.common = common, .subject = read_subject(typed->subject).subject, .output = typed->output};
    };
}

int run_command(const Goal& line) {
    require_writable(line.output, line.common.force);
    const document::Document& document = line.subject.scenario.document;
    if (!document.goal.weight_kg) core::throw_invalid("target-weight is missing, expected the weight to reach");
    const energy::GoalAnswer answer = energy::solve_goal(document.person, document.plan, document.goal);
    write_target(line.output, line.common.force, goal_csv(document, answer));
    if (answer.reached()) return 0;
    platform::note(nearest(answer));
    return 1;
}

}  // namespace cli
