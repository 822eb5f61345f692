#include "cli/preparation.hpp"

#include "core/error.hpp"
#include "document/reference_day.hpp"
#include "picture/class_runs.hpp"
#include "picture/description.hpp"
#include "platform/data_folder.hpp"
#include "platform/standard_streams.hpp"
#include "platform/user_folders.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace cli {

int chosen_day(const document::ViewState& view, const study::Simulation& simulation) {
    const int last = simulation.last_day();
    const int day = view.day.value_or(last);
    const auto& stopped = simulation.trajectory.stopped;
    const std::string reason = stopped ? fmt::format(": {}", stopped->text) : "";
    if (day > last)
        core::throw_invalid(fmt::format("day is {}, expected 0 to {}, where the run ends{}", day, last, reason));
    if (shows_reference_day(view) && view.reference_day > last)
        core::throw_invalid(fmt::format("reference-day is {}, expected 0 to {}, where the run ends{}",
                                        view.reference_day, last, reason));
    return day;
}

void note_build(const Common& common, const document::Document& document, const study::Simulation& simulation) {
    if (common.quiet || !shape::any_known(document.girths_cm)) return;
    const double percent = energy::body_fat_percent(simulation.person);
    platform::note(
        fmt::format("a body with these girths is {:.1f} standard deviations from the typical one of this sex, age and "
                    "size: {:.1f} % fat, pattern {:+.1f}",
                    simulation.build.deviations, percent, simulation.build.pattern));
}

void note_early_stop(const Common& common, const study::Simulation& simulation) {
    if (!common.quiet && simulation.trajectory.stopped) platform::note(simulation.trajectory.stopped->text);
}

void note_refused_profiles(const Common& common, const std::vector<std::string>& refused) {
    if (common.quiet) return;
    for (const std::string& sentence : refused) platform::note(sentence);
}

study::Models installed_models(std::optional<core::Sex> only) {
    const std::filesystem::path data = platform::data_folder();
    return study::load_models(data / "models", data / "assets", platform::config_folder("profiles"), only);
}

study::Models loaded_models(const Common& common, std::optional<core::Sex> only) {
    study::Models models = installed_models(only);
    note_refused_profiles(common, models.refused_profiles);
    return models;
}

std::optional<core::Sex> sex_shown(const document::Scenario& scenario) {
    if (scenario.view.compare == document::Compare::everyone) return std::nullopt;
    return scenario.document.person.sex;
}

ShownRuns shown_runs(const Common& common, const document::Scenario& scenario, study::Study& study) {
    ShownRuns runs{.of_class = picture::class_runs(study, scenario.document, scenario.view)};
    if (runs.of_class.empty()) {
        runs.longest = simulated(common, scenario.document, study);
        return runs;
    }
    for (std::size_t i = 0; i < runs.of_class.size(); ++i)
        if (const auto& stopped = runs.of_class[i].trajectory.stopped; stopped && !common.quiet)
            platform::note(fmt::format("{}: {}", scenario.document.classmates[i].name, stopped->text));
    runs.longest = *std::ranges::max_element(runs.of_class, {}, &study::Simulation::last_day);
    return runs;
}

std::string caption_of(const core::Strings& strings, const ShownRuns& runs, int day) {
    return runs.of_class.empty() ? picture::caption(strings, runs.longest, day) : picture::class_caption(strings, day);
}

const study::Simulation& simulated(const Common& common, const document::Document& document, study::Study& study) {
    const study::Simulation& simulation = study.simulation(document);
    note_early_stop(common, simulation);
    note_build(common, document, simulation);
    return simulation;
}

}  // namespace cli
