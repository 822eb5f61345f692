#include "cli/commands.hpp"
#include "cli/picture_file.hpp"
#include "cli/target_file.hpp"
#include "output/csv.hpp"
#include "platform/paths.hpp"
#include "platform/staged.hpp"

namespace cli {

namespace {

void write_text(const std::filesystem::path& file, const std::string& text) {
    platform::write_file(file, std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()), false);
}

}  // namespace

int run_bundle(const CommandLine& line) {
    require_writable_folder(line.output, line.force);
    const PictureFile picture = draw_picture_file(line);
    document::Scenario scenario = line.scenario;
    scenario.view.day = picture.day;
    const document::Document& document = scenario.document;
    platform::Staged folder(line.output, platform::Staged::Kind::folder);
    platform::write_file(folder.path() / "picture.png", picture.png, false);
    write_text(folder.path() / "scenario.json", document::scenario_json(scenario));
    write_text(folder.path() / "simulation.csv",
               output::table_csv(output::simulation_table(document, picture.simulation, 1, {})));
    write_text(folder.path() / "caption.txt", picture.words + "\n");
    folder.keep(line.force);
    return 0;
}

}  // namespace cli
