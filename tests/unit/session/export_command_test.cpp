#include "session/export_command.hpp"

#include "core/enum_array.hpp"
#include "support/catch.hpp"

#include <algorithm>

namespace {

session::ExportState state_of(session::ExportKind kind, int format = 0) {
    session::ExportState state;
    state.kind = kind;
    state.format = format;
    std::string("out").copy(state.folder.data(), 3);
    std::string("a b").copy(state.name.data(), 3);
    return state;
}

const session::ExportSource source{.last_day = 180, .lesson = "l.md", .language = "de", .imperial = true};

bool has(const std::vector<std::string>& words, const char* word) {
    return std::ranges::find(words, word) != words.end();
}

}  // namespace

TEST_CASE("every export is a line that the command line understands, with its own ending") {
    using enum session::ExportKind;
    for (const auto kind : core::all_values<session::ExportKind>())
        for (std::size_t format = 0; format < formats_of(kind).size(); ++format) {
            const session::ExportState state = state_of(kind, static_cast<int>(format));
            const std::vector<std::string> words = export_arguments(state, source);
            CAPTURE(core::name_of(kind), words);
            CHECK(words.back() == "out/a b" + std::string(formats_of(kind)[format]));
            CHECK(has(words, is_of_lesson(kind) ? "l.md" : "-"));
            CHECK_FALSE(has(words, "--force"));
        }
    CHECK(has(export_arguments(state_of(table), source), "--csv"));
    CHECK(has(export_arguments(state_of(table, 1), source), "--json"));
    CHECK(has(export_arguments(state_of(mesh), source), "--animation"));
    CHECK_FALSE(has(export_arguments(state_of(mesh, 1), source), "--animation"));
    CHECK(has(export_arguments(state_of(sheet), source), "day=0,90,180"));
    for (const auto kind : {lesson, lesson_film, scene_film})
        CHECK(has(export_arguments(state_of(kind), source), "de"));
}

TEST_CASE("the size that is offered is the one the command takes") {
    document::Scenario scenario;
    for (const auto kind :
         {session::ExportKind::film, session::ExportKind::lesson_film, session::ExportKind::scene_film})
        CHECK(session::default_size(kind, scenario) == "1280x720");
    CHECK(session::default_size(session::ExportKind::picture, scenario) == "1280x1280");
    scenario.picture = document::PictureFormat{.width_px = 800, .height_px = 600};
    for (const auto kind : {session::ExportKind::film, session::ExportKind::bundle})
        CHECK(session::default_size(kind, scenario) == "800x600");
}

TEST_CASE("a size and the leave to replace are passed on where they mean something") {
    session::ExportState state = state_of(session::ExportKind::film);
    std::string("640x480").copy(state.size.data(), 7);
    state.replaces = true;
    const auto words = export_arguments(state, source);
    CHECK(has(words, "640x480"));
    CHECK(has(words, "--force"));
    state.kind = session::ExportKind::table;
    CHECK_FALSE(has(export_arguments(state, source), "640x480"));
}
