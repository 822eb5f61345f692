#pragma once

#include "core/sentence.hpp"

#include <string>

namespace session {

/// Sentences shown over the picture; empty ones are left out.
struct Notices {
    core::Sentence fault;  ///< why the picture is not that of the controls
    core::Sentence model;  ///< why the run ends early
    std::string toast;     ///< what was just done
    bool operator==(const Notices&) const = default;
};

}  // namespace session
