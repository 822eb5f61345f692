#pragma once

#include "document/scenario.hpp"

#include <filesystem>
#include <memory>
#include <optional>

namespace session {

/// The parts of a scenario that have no undo of their own, but are undone together with opening a scenario.
struct Surroundings {
    document::ViewState view;
    std::optional<document::PictureFormat> picture{};
    std::vector<document::UnknownField> unknown{};
    std::filesystem::path file{};               ///< the file it was read from or written to; empty: none
    std::optional<document::Scenario> saved{};  ///< the contents of `file` or of a preset; unset: saved nowhere
};

/// The state before and after opening a file or preset, so that it can be undone.
struct Opening {
    Surroundings before;
    Surroundings after;
};

/// A document in the history; `opening` is set if it was opened rather than edited.
struct Step {
    document::Document document;
    std::shared_ptr<const Opening> opening{};
    bool operator==(const Step&) const = default;
};

struct Playback {
    bool playing = false;
    double unplayed_days = 0;  ///< fraction of a day since the last whole one
    bool operator==(const Playback&) const = default;
};

/// What was on the screen before a visit to another mode, to be restored afterwards.
struct Before {
    document::Scenario draft;
    Playback playback{};
    bool operator==(const Before&) const = default;
};

}  // namespace session
