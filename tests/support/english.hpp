#pragma once

#include "core/strings.hpp"

/// The program's English texts.
inline const core::Strings& english() {
    static const core::Strings loaded = core::load_strings(ADIPOSCOPE_SOURCE_DIR "/assets/strings", "en");
    return loaded;
}
