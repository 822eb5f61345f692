#include "app/chosen_day.hpp"
#include "app/commands.hpp"
#include "app/target_file.hpp"
#include "output/obj.hpp"
#include "platform/paths.hpp"

#include <fmt/format.h>

namespace app {

int run_export(const CommandLine& line) {
    require_writable(line);
    const std::filesystem::path data = platform::data_folder();
    const document::Document& document = line.scenario.document;
    const auto models = document::load_models(data / "models", data / "assets", platform::config_folder("profiles"));
    note_refused_profiles(line, models.refused_profiles);
    const document::Simulation simulation = document::simulate(models, document);
    note_early_stop(line, simulation);
    note_build(line, simulation);
    const int day = chosen_day(line.scenario.view, simulation);
    const shape::Figure figure = document::figure_on(models, document, simulation, day);
    const std::string comment = fmt::format("adiposcope {}, day {}", ADIPOSCOPE_VERSION, day);
    write_target(line, output::skin_obj(models.bodies[document.person.sex], figure.positions, comment));
    return 0;
}

}  // namespace app
