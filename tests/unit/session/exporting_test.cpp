#include "session/exporting.hpp"

#include "session/export_command.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"
#include "support/models.hpp"

#include <chrono>
#include <thread>

TEST_CASE("an export runs the program beside the window and tells what became of it") {
    session::Session session{models(), english(), {}};
    session::WindowFiles files(english(), {});
    session::ExportState& state = session.state.exporting;
    const auto run = [&](const char* program) {
        files.places.program = program;
        show_export(files, session);
        start_export(files, session);
    };
    const auto wait = [&] {
        for (int i = 0; i < 500 && state.running; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            follow_export(files, session);
        }
        CHECK_FALSE(state.running);
    };
    run("true");
    CHECK(state.open);
    wait();
    CHECK(state.words == "Saved " + export_target(state).string());
    run("false");
    wait();
    CHECK(state.words == "Stopped.");
    run("no-such-program-anywhere");
    CHECK_FALSE(state.running);
    CHECK(state.words.find("cannot start no-such-program-anywhere") != std::string::npos);
}
