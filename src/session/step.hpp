#pragma once

#include "document/scenario.hpp"

#include <filesystem>
#include <memory>
#include <optional>

namespace session {

/// What a scenario brings that is not undone by itself, but goes and comes with the scenario.
struct Surroundings {
    document::ViewState view;
    std::optional<document::PictureFormat> picture{};
    std::vector<document::UnknownField> unknown{};
    std::filesystem::path file{};               ///< that it was read from or written to; empty: none
    std::optional<document::Scenario> saved{};  ///< as `file`, or a preset, has it; unset: nothing has it
};

/// The two sides of an opened file or preset, so that it can be undone.
struct Opening {
    Surroundings before;
    Surroundings after;
};

/// A document in the history; `opening` where it came by one.
struct Step {
    document::Document document;
    std::shared_ptr<const Opening> opening{};
    bool operator==(const Step&) const = default;
};

/// Whether the days play.
struct Playback {
    bool playing = false;
    double unplayed_days = 0;  ///< part of a day that has passed since the last whole one
    bool operator==(const Playback&) const = default;
};

/// What was on the screen before a visit to another mode, and is again after it.
struct Before {
    document::Scenario draft;
    Playback playback{};
    bool operator==(const Before&) const = default;
};

}  // namespace session
