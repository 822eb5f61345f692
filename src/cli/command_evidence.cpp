#include "cli/commands.hpp"
#include "cli/preparation.hpp"
#include "cli/shared_options.hpp"
#include "cli/target_file.hpp"
#include "depots/distribution.hpp"
#include "depots/profile_folders.hpp"
#include "output/evidence_csv.hpp"
#include "platform/data_folder.hpp"
#include "platform/user_folders.hpp"

#include <CLI/CLI.hpp>

namespace cli {

namespace {

struct Typed {
    TypedSubject subject;
    std::string output;
};

}  // namespace

ReadCommand define_evidence(CLI::App& app) {
    const auto typed = std::make_shared<Typed>();
    take_scenario(app, typed->subject);
    typed->subject.fields.add(app, "Person", std::span(body_names).first(1));
    typed->subject.fields.add(app, "Distribution", std::span(distribution_names).first(1));
    take_csv(app, typed->output);
    return [typed](const Common& common) -> Command {
        return Evidence{.common = common, .subject = read_subject(typed->subject).subject, .output = typed->output};
    };
}

int run_command(const Evidence& line) {
    require_writable(line.output, line.common.force);
    const depots::ProfileList list =
        depots::list_profiles(platform::data_folder() / "assets" / "profiles", platform::config_folder("profiles"));
    note_refused_profiles(line.common, list.refused);
    const document::Document& document = line.subject.scenario.document;
    const depots::Profile& profile = depots::choose_profile(list.profiles, document.distribution, document.person.sex);
    write_target(line.output, line.common.force, output::sourced_numbers_csv(study::sourced_numbers(profile)));
    return 0;
}

}  // namespace cli
