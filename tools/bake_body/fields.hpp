#pragma once

#include "bake_body/masks.hpp"

namespace bake {

/// The parts of one sex's body before they are stored. Decimetres; rows are the skin's vertices, then the eyes'.
struct BodyParts {
    Points base;                                  ///< neutral mesh with the fixed corrections
    std::vector<Points> fields;                   ///< fat, lean and form fields, in the order of the enumerations
    Masks fat, muscle;                            ///< skin only
    std::map<std::string, double> region_litres;  ///< of the neutral mesh, by lean field and "head"
};

BodyParts build_parts(const Package& package, const Neutral& neutral);

/// Ratio of the corrected forearm's length to MakeHuman's.
double forearm_stretch(core::Sex sex);

/// Helper vertices of both eyeballs, in the order in which they follow the skin.
std::vector<int> eye_vertices(const Package& package);

}  // namespace bake
