#pragma once

#include "bake_body/fields.hpp"
#include "body/model.hpp"

#include <cstdint>
#include <vector>

namespace bake {

/// A morph target as stored: displacement = value / 32767 * scale_m.
struct StoredField {
    float scale_m = 0;
    std::vector<std::int16_t> values;  ///< three per vertex
};

/// Three numbers for each vertex of the drawn surface as they are stored: value = stored / 32767 * scale.
struct StoredTriples {
    glm::vec3 scale{1};
    std::vector<std::int16_t> values;
};

struct Baked {
    body::BodyModel model;  ///< exactly what a reader of the file gets
    std::vector<StoredField> fields;
    StoredTriples relief;
    StoredTriples complexion;
};

/// Builds the body of one sex in metres, soles at y = 0.
Baked assemble(const Package& package, core::Sex sex);

}  // namespace bake
