#pragma once

#include "study/simulation.hpp"

/// Everything installed for simulating and shaping, loaded once.
inline const study::Models& models() {
    static const study::Models loaded =
        study::load_models(ADIPOSCOPE_SOURCE_DIR "/models", ADIPOSCOPE_SOURCE_DIR "/assets");
    return loaded;
}
