#pragma once

#include "platform/files.hpp"
#include "session/update.hpp"
#include "session/window_files.hpp"
#include "support/english.hpp"
#include "support/models.hpp"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

// The open window without its display, with its files in a separate folder.

/// A window's files in a folder that is deleted after the test.
struct Desk {
    std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("adiposcope-desk-" + std::to_string(getpid()));
    Desk() {
        std::filesystem::remove_all(folder);
        std::filesystem::create_directories(folder / "pictures");
    }
    ~Desk() { std::filesystem::remove_all(folder); }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    session::WindowFiles files() const {
        return session::WindowFiles(english(), {.settings = folder / "config" / "settings.json",
                                                .unsaved = folder / "unsaved",
                                                .presets = ADIPOSCOPE_SOURCE_DIR "/assets/presets",
                                                .own_presets = {},
                                                .pictures = {}});
    }
    std::size_t unsaved() const {
        return std::filesystem::exists(folder / "unsaved")
                   ? static_cast<std::size_t>(
                         std::distance(std::filesystem::directory_iterator(folder / "unsaved"), {}))
                   : 0;
    }
};

/// The open window without its display.
struct Opened {
    session::WindowFiles files;
    session::Session session{models(), english(), {}};
    explicit Opened(const Desk& desk, bool scenario_given = false) : files(desk.files()) {
        begin(files, session, session::load_settings(files.places.settings), scenario_given);
    }
    void ask(const session::Action& action) {
        for (const session::Effect& effect : update(session, action)) carry_out(files, session, effect);
    }
    void change(double weight_kg) {
        session.state.draft.document.person.weight_kg = weight_kg;
        session::record(session);
        keep(files, session, 0);
    }
};

inline std::string text_of(const std::filesystem::path& file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}
