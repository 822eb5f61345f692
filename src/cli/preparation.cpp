#include "cli/preparation.hpp"

#include "core/error.hpp"
#include "platform/paths.hpp"
#include "platform/standard_streams.hpp"

#include <fmt/format.h>

namespace cli {

int chosen_day(const document::ViewState& view, const study::Simulation& simulation) {
    const int last = simulation.last_day();
    const int day = view.day.value_or(last);
    if (day > last) {
        const auto& stopped = simulation.trajectory.stopped;
        const std::string reason = stopped ? fmt::format(": {}", stopped->text) : "";
        core::throw_invalid(fmt::format("day is {}, expected 0 to {}, where the run ends{}", day, last, reason));
    }
    return day;
}

void note_build(const CommandLine& line, const study::Simulation& simulation) {
    if (line.quiet || !shape::any_known(line.scenario.document.girths_cm)) return;
    const double percent = energy::body_fat_percent(simulation.person);
    platform::note(
        fmt::format("a body with these girths is {:.1f} standard deviations from the typical one of this sex, age and "
                    "size: {:.1f} % fat, pattern {:+.1f}",
                    simulation.build.deviations, percent, simulation.build.pattern));
}

void note_early_stop(const CommandLine& line, const study::Simulation& simulation) {
    if (!line.quiet && simulation.trajectory.stopped) platform::note(simulation.trajectory.stopped->text);
}

void note_refused_profiles(const CommandLine& line, const std::vector<std::string>& refused) {
    if (line.quiet) return;
    for (const std::string& sentence : refused) platform::note(sentence);
}

study::Models installed_models(std::optional<core::Sex> only) {
    const std::filesystem::path data = platform::data_folder();
    return study::load_models(data / "models", data / "assets", platform::config_folder("profiles"), only);
}

study::Models loaded_models(const CommandLine& line) {
    using Action = CommandLine::Action;
    const bool one_body = line.scenario.view.compare != document::Compare::everyone && line.people.empty() &&
                          line.action != Action::sheet;
    study::Models models = installed_models(one_body ? std::optional(line.scenario.document.person.sex) : std::nullopt);
    note_refused_profiles(line, models.refused_profiles);
    return models;
}

const study::Simulation& simulated(const CommandLine& line, study::Study& study) {
    const study::Simulation& simulation = study.simulation(line.scenario.document);
    note_early_stop(line, simulation);
    note_build(line, simulation);
    return simulation;
}

}  // namespace cli
