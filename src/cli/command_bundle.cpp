#include "cli/commands.hpp"
#include "cli/list_options.hpp"
#include "cli/picture_file.hpp"
#include "cli/shared_options.hpp"
#include "cli/target_file.hpp"
#include "cli/typed_values.hpp"
#include "depots/profile_folders.hpp"
#include "output/csv.hpp"
#include "platform/data_folder.hpp"
#include "platform/files.hpp"
#include "platform/interrupt.hpp"
#include "platform/staged.hpp"
#include "platform/user_folders.hpp"
#include "study/standings.hpp"

#include <CLI/CLI.hpp>

namespace cli {

namespace {

void write_text(const std::filesystem::path& file, const std::string& text) {
    platform::write_file(file, text, false);
}

/// The days of the person or class shown: for a class one person after the other, with a column of names first.
output::Table table_of(const document::Document& document, const ShownRuns& runs) {
    const std::vector<depots::Profile> profiles =
        depots::list_profiles(platform::data_folder() / "assets" / "profiles", platform::config_folder("profiles"))
            .profiles;
    const auto days_of = [&](const document::Document& shown, const study::Simulation& simulation) {
        const std::vector<depots::Standing> standings = study::standings_of(profiles, shown, simulation);
        return output::simulation_table(shown, simulation, 1, {.standings = standings});
    };
    if (runs.of_class.empty()) return days_of(document, runs.longest);
    output::Table all;
    for (std::size_t i = 0; i < runs.of_class.size(); ++i) {
        const document::Classmate& mate = document.classmates[i];
        output::Table one = days_of(document_of(document, mate), runs.of_class[i]);
        one.columns.insert(one.columns.begin(), "name");
        for (auto& row : one.rows) row.insert(row.begin(), mate.name);
        all.columns = one.columns;
        all.rows.insert(all.rows.end(), one.rows.begin(), one.rows.end());
    }
    return all;
}

struct Typed {
    TypedSubject subject;
    std::string scenarios;
    std::string output;
    TypedPicture picture;
};

Bundle read(const Typed& typed, const Common& common, const ListedLine* listed) {
    auto [subject, target] = read_picture(typed.subject, typed.picture, typed.output, listed);
    require_named(target.output);
    return {common, std::move(subject), std::move(target)};
}

}  // namespace

ReadCommand define_bundle(CLI::App& app) {
    const auto typed = std::make_shared<Typed>();
    take_scenario(app, typed->subject);
    take_list(app, typed->scenarios);
    app.add_option("-o,--output", typed->output,
                   "The folder for picture.png, scenario.json, simulation.csv and caption.txt")
        ->option_text("FOLDER/");
    take_picture(app, typed->subject, typed->picture);
    return listed_command(typed, read);
}

int run_command(const Bundle& line) {
    require_writable_folder(line.picture.output, line.common.force);
    const PictureFile picture = draw_picture_file(line.common, line.subject, line.picture);
    document::Scenario scenario = line.subject.scenario;
    scenario.view.day = picture.day;
    const document::Document& document = scenario.document;
    const platform::InterruptWatch until_kept;
    platform::Staged folder(line.picture.output, platform::Staged::Kind::folder);
    platform::write_file(folder.path() / "picture.png", picture.png, false);
    write_text(folder.path() / "scenario.json", document::scenario_json(scenario));
    write_text(folder.path() / "simulation.csv", output::table_csv(table_of(document, picture.runs)));
    write_text(folder.path() / "caption.txt", picture.words + "\n");
    until_kept.throw_if_interrupted();
    folder.keep(line.common.force);
    return 0;
}

}  // namespace cli
