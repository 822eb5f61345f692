#include "session/exporting.hpp"

#include "core/error.hpp"
#include "platform/program_file.hpp"
#include "session/classroom.hpp"
#include "session/export_command.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <memory>

namespace session {

namespace {

template <std::size_t Size>
void put(std::array<char, Size>& line, const std::string& text) {
    line = {};
    text.copy(line.data(), Size - 1);
}

std::filesystem::path lesson_of(const State& state) {
    const auto& listed = state.lesson_menu.lessons;
    return state.exporting.lesson < listed.size() ? listed[state.exporting.lesson].file : std::filesystem::path();
}

/// Chooses the lesson that is under way.
void choose_lesson(State& state) {
    const LessonVisit* visit = lesson_in(state.mode);
    const auto& listed = state.lesson_menu.lessons;
    if (!visit) return;
    const auto found = std::ranges::find(listed, visit->file, &lesson::Listed::file);
    if (found != listed.end()) state.exporting.lesson = static_cast<std::size_t>(found - listed.begin());
}

}  // namespace

void show_export(const WindowFiles& files, Session& session) {
    ExportState& state = session.state.exporting;
    state.open = true;
    list_lessons(session);
    choose_lesson(session.state);
    if (state.running) return;
    state.words.clear();
    if (state.folder[0] == '\0') put(state.folder, pictures_folder(files).string());
    const std::string name = session.state.file.stem().string();
    if (state.name[0] == '\0') put(state.name, name.empty() ? "adiposcope" : name);
}

void use_export_folder(Session& session, const std::filesystem::path& folder) {
    put(session.state.exporting.folder, folder.string());
    session.state.files.chooser.purpose = FileChooser::Purpose::closed;
    session.state.exporting.open = true;
}

void start_export(WindowFiles& files, Session& session) {
    ExportState& state = session.state.exporting;
    if (state.running) return;
    try {
        const ExportSource source{.last_day = session.state.readout ? session.state.readout->last_day : 0,
                                  .lesson = lesson_of(session.state),
                                  .language = std::string(session.strings->language()),
                                  .imperial = session.state.preferences.units == Units::imperial};
        std::vector<std::string> command = export_arguments(state, source);
        const std::filesystem::path& other = files.places.program;
        command.insert(command.begin(), (other.empty() ? platform::program_file() : other).string());
        files.exporting = std::make_unique<platform::ChildProcess>(command);
        const std::string scenario = document::scenario_json(own_work(session.state));
        files.exporting->write({reinterpret_cast<const std::uint8_t*>(scenario.data()), scenario.size()});
        files.exporting->close_input();
        state.running = true;
        state.words.clear();
    } catch (const core::Error& fault) {
        files.exporting.reset();
        state.words = session.strings->say(fault.sentence());
    }
}

void open_export_folder(Session& session) {
    ExportState& state = session.state.exporting;
    std::error_code ignored;
    try {
        if (!std::filesystem::is_directory(state.folder.data(), ignored))
            core::throw_invalid(core::sentence("export.no-folder", "{path}: there is no such folder",
                                               {{"path", std::string(state.folder.data())}}));
        if (!platform::is_installed("xdg-open"))
            throw core::Error(core::Error::Kind::failure,
                              core::sentence("export.no-opener",
                                             "opening a folder needs the program xdg-open, which is not installed"));
        // In a session of its own, so that neither waits for the other.
        platform::ChildProcess opener({"setsid", "--fork", "xdg-open", state.folder.data()});
        if (!opener.finish()) core::throw_failure(opener.reason());
    } catch (const core::Error& fault) {
        state.words = session.strings->say(fault.sentence());
    }
}

void cancel_export(const WindowFiles& files, Session& session) {
    if (session.state.exporting.running && files.exporting) files.exporting->interrupt();
}

void follow_export(WindowFiles& files, Session& session) {
    ExportState& state = session.state.exporting;
    if (!state.running || !files.exporting) return;
    state.words = files.exporting->words_so_far();
    if (files.exporting->is_running()) return;
    const bool done = files.exporting->finish();
    state.running = false;
    if (done) {
        state.words = session.strings->say("toast.saved", fmt::arg("path", export_target(state).string()));
        show_toast(session.state, state.words);
    } else if (state.words.empty()) {
        state.words = session.strings->say("export.stopped");
    }
    files.exporting.reset();
}

}  // namespace session
