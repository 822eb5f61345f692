#include "session/exporting.hpp"

#include "core/error.hpp"
#include "platform/files.hpp"
#include "session/classroom.hpp"
#include "session/export_command.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <memory>

namespace session {

namespace {

template <std::size_t Size>
void put(std::array<char, Size>& line, const std::string& text) {
    line = {};
    text.copy(line.data(), Size - 1);
}

/// The file through which the child process reads the current scenario.
std::filesystem::path source_file() {
    return std::filesystem::temp_directory_path() / fmt::format("adiposcope-export-{}.json", getpid());
}

std::filesystem::path write_source(const State& state) {
    const std::filesystem::path file = source_file();
    platform::write_file(file, document::scenario_json(own_work(state)), true);
    return file;
}

std::filesystem::path lesson_of(const Session& session) {
    const auto& listed = session.state.lesson_menu.lessons;
    if (const LessonVisit* visit = lesson_in(session.state.mode)) return visit->file;
    return listed.empty() ? std::filesystem::path() : listed.front().file;
}

}  // namespace

void show_export(const WindowFiles& files, Session& session) {
    ExportState& state = session.state.exporting;
    state.open = true;
    if (session.state.lesson_menu.lessons.empty()) list_lessons(session);
    if (state.running) return;
    state.words.clear();
    if (state.folder[0] == '\0') put(state.folder, pictures_folder(files).string());
    const std::string name = session.state.file.stem().string();
    if (state.name[0] == '\0') put(state.name, name.empty() ? "adiposcope" : name);
}

void start_export(WindowFiles& files, Session& session) {
    ExportState& state = session.state.exporting;
    if (state.running) return;
    try {
        const ExportSource source{.scenario = write_source(session.state),
                                  .last_day = session.state.readout ? session.state.readout->last_day : 0,
                                  .lesson = lesson_of(session),
                                  .language = std::string(session.strings->language()),
                                  .imperial = session.state.preferences.units == Units::imperial};
        std::vector<std::string> command = export_arguments(state, source);
        command.insert(command.begin(), files.places.program.empty()
                                            ? std::filesystem::read_symlink("/proc/self/exe").string()
                                            : files.places.program.string());
        files.exporting = std::make_unique<platform::ChildProcess>(command);
        state.running = true;
        state.words.clear();
    } catch (const core::Error& fault) {
        state.words = session.strings->say(fault.sentence());
    } catch (const std::filesystem::filesystem_error& fault) {
        state.words = fault.what();
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
    std::error_code ignored;
    std::filesystem::remove(source_file(), ignored);
}

}  // namespace session
