#include "cli/commands.hpp"
#include "cli/shared_options.hpp"
#include "cli/target_file.hpp"
#include "core/error.hpp"
#include "energy/goal.hpp"
#include "output/goal_answer.hpp"
#include "platform/standard_streams.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <array>

namespace cli {

namespace {

std::string nearest(const energy::GoalAnswer& answer) {
    return fmt::format("{}; the nearest possible is {:.1f} kg on day {}, with a deficit of {:.0f} kcal/d",
                       answer.why_not.text, answer.weight_kg, answer.day, answer.plan.deficit_kcal_per_day);
}

constexpr std::array<std::string_view, 3> goal_names{"target-weight", "target-day", "target-then"};

struct Typed {
    TypedSubject subject;
    std::string output;
    std::string json_file;
};

}  // namespace

ReadCommand define_goal(CLI::App& app) {
    const auto typed = std::make_shared<Typed>();
    take_scenario(app, typed->subject);
    take_person_and_plan(app, typed->subject);
    typed->subject.fields.add(app, "Goal", goal_names);
    take_csv(app, typed->output);
    app.add_option("--json", typed->json_file, "Also write the answer as a JSON object")
        ->option_text("FILE|-")
        ->check(named);
    return [typed](const Common& common) -> Command {
        return Goal{.common = common,
                    .subject = read_subject(typed->subject).subject,
                    .output = typed->output,
                    .json_file = typed->json_file};
    };
}

int run_command(const Goal& line) {
    require_writable(line.output, line.common.force);
    if (!line.json_file.empty()) require_writable(line.json_file, line.common.force);
    const document::Document& document = line.subject.scenario.document;
    if (!document.goal.weight_kg) core::throw_invalid("target-weight is missing, expected the weight to reach");
    const energy::GoalAnswer answer = energy::solve_goal(document.person, document.plan, document.goal);
    const bool json_only = !line.json_file.empty() && line.json_file == line.output;
    if (!json_only) write_target(line.output, line.common.force, output::goal_csv(document.goal, answer));
    if (!line.json_file.empty())
        write_target(line.json_file, line.common.force, output::goal_json(document.goal, answer));
    if (answer.reached()) return 0;
    platform::note(nearest(answer));
    return 1;
}

}  // namespace cli
