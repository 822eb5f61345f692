#pragma once

#include "document/simulation.hpp"

/// Everything that is installed to simulate and to shape with, read once.
inline const document::Models& models() {
    static const document::Models loaded =
        document::load_models(ADIPOSCOPE_SOURCE_DIR "/models", ADIPOSCOPE_SOURCE_DIR "/assets");
    return loaded;
}
