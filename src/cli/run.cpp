#include "cli/run.hpp"

#include "platform/standard_streams.hpp"

#include <fmt/format.h>

#include <cassert>
#include <type_traits>

namespace cli {

namespace {

void note_without_effect(const Subject& subject) {
    for (const document::UnknownField& field : subject.scenario.unknown)
        platform::note(fmt::format("the scenario's field \"{}\" is unknown: it is kept and has no effect", field.name));
    for (const std::string& sentence : subject.notes) platform::note(sentence);
}

/// Commands that show everyone in a class, and lessons, which have their own people.
template <class Asked>
constexpr bool shows_class =
    std::is_same_v<Asked, Render> || std::is_same_v<Asked, Animate> || std::is_same_v<Asked, Sheet> ||
    std::is_same_v<Asked, Bundle> || std::is_same_v<Asked, LessonSheet>;

void note_class_left_out(const document::Scenario& scenario) {
    const energy::Person& person = scenario.document.person;
    if (scenario.view.compare != document::Compare::everyone || scenario.document.classmates.empty()) return;
    platform::note(fmt::format(
        "the scenario shows a class of {}; this is about the {} person of {:.0f} years and {:.0f} kg "
        "that it has beside them",
        scenario.document.classmates.size(), core::name_of(person.sex), person.age_years, person.weight_kg));
}

struct Run {
    int operator()(const OpenWindow&) const {
        assert(!"the window is not opened here");
        return 1;
    }
    template <class AnyOther>
    int operator()(const AnyOther& command) const {
        if constexpr (requires { command.subject; })
            if (!command.common.quiet) {
                note_without_effect(command.subject);
                if constexpr (!shows_class<AnyOther>) note_class_left_out(command.subject.scenario);
            }
        return run_command(command);
    }
};

}  // namespace

int run(const Command& command) {
    return std::visit(Run{}, command);
}

int run_command(const PrintText& asked) {
    platform::write_to_stdout(asked.text);
    return 0;
}

}  // namespace cli
