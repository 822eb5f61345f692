#pragma once

#include "core/strings.hpp"
#include "document/document.hpp"
#include "document/spot_scene.hpp"

#include <array>
#include <string>
#include <vector>

// The texts of the spot training scene, which the window and its film share.

namespace picture {

/// "crunches"
std::string exercise_word(const core::Strings& strings, energy::Training group);

/// The paragraphs of the scene's step. `plan`: the one that the scene simulates; a class is told no amount of energy.
std::vector<std::string> spot_texts(const core::Strings& strings, const document::SpotScene& scene,
                                    const energy::Plan& plan, bool tells_energy);

/// What studies found, for and against, how strong that is, and what the simulation adds: one paragraph each.
struct SpotEvidence {
    std::string in_favour;
    std::string against;
    std::string strength;
    std::string rule;
};
SpotEvidence spot_evidence(const core::Strings& strings);

/// The answers to the scene's question, in the order of SpotGuess without `none`.
std::array<std::string, 3> spot_guesses(const core::Strings& strings);

}  // namespace picture
