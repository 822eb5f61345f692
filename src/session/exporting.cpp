#include "session/exporting.hpp"

#include "core/error.hpp"
#include "platform/data_folder.hpp"
#include "session/classroom.hpp"
#include "session/export_command.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <memory>

namespace session {

namespace {

template <std::size_t Size>
void put(std::array<char, Size>& line, const std::string& text) {
    line = {};
    text.copy(line.data(), Size - 1);
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
        const ExportSource source{.last_day = session.state.readout ? session.state.readout->last_day : 0,
                                  .lesson = lesson_of(session),
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
