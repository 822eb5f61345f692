#include "session/exporting.hpp"

#include "document/scenario.hpp"
#include "platform/standard_streams.hpp"
#include "session/export_command.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"
#include "support/models.hpp"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

namespace {

void wait_for_end(session::WindowFiles& files, session::Session& session) {
    for (int i = 0; i < 500 && session.state.exporting.running; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        follow_export(files, session);
    }
    CHECK_FALSE(session.state.exporting.running);
}

}  // namespace

TEST_CASE("an export runs the program beside the window and tells what became of it") {
    platform::guard_standard_streams();  // as the program does: these children read nothing
    session::Session session{models(), english(), {}};
    session::WindowFiles files(english(), {});
    session::ExportState& state = session.state.exporting;
    const auto run = [&](const char* program) {
        files.places.program = program;
        show_export(files, session);
        start_export(files, session);
    };
    run("true");
    CHECK(state.open);
    wait_for_end(files, session);
    CHECK(state.words == "Saved " + export_target(state).string());
    run("false");
    wait_for_end(files, session);
    CHECK(state.words == "Stopped.");
    run("no-such-program-anywhere");
    CHECK_FALSE(state.running);
    CHECK(state.words.find("cannot start no-such-program-anywhere") != std::string::npos);
}

TEST_CASE("the program that exports is given the scenario, and no file of it is left") {
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / "adiposcope exporting test";
    std::filesystem::create_directories(folder);
    const std::filesystem::path program = folder / "copies", copy = folder / "got";
    std::ofstream(program) << "#!/bin/sh\nexec cat >\"${0%/*}/got\"\n";
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    session::Session session{models(), english(), {}};
    session.state.draft.document.person.weight_kg = 123;
    session::WindowFiles files(english(), {});
    files.places.program = program;
    show_export(files, session);
    start_export(files, session);
    wait_for_end(files, session);
    std::ifstream file(copy);
    const std::string got{std::istreambuf_iterator<char>(file), {}};
    CHECK(got == document::scenario_json(own_work(session.state)));
    CHECK(std::distance(std::filesystem::directory_iterator(folder), {}) == 2);
    std::filesystem::remove_all(folder);
}
