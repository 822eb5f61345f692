#include "body/model.hpp"

#include <algorithm>

namespace body {

FieldArray flat(const Coefficients& coefficients) {
    FieldArray all{};
    std::copy(coefficients.fat.begin(), coefficients.fat.end(), all.begin());
    std::copy(coefficients.lean.begin(), coefficients.lean.end(), all.begin() + fat_field_count);
    all[tissue_field_count] = coefficients.ageing;
    return all;
}

glm::dvec3 Anchor::at(std::span<const glm::vec3> positions) const {
    glm::dvec3 sum(0);
    for (std::size_t k = 0; k < vertices.size(); ++k) sum += weights[k] * glm::dvec3(positions[vertices[k]]);
    return sum;
}

std::vector<glm::vec3> morph(const BodyModel& model, const Coefficients& coefficients) {
    std::vector<glm::vec3> positions = model.base;
    const FieldArray c = flat(coefficients);
    for (std::size_t k = 0; k < field_count; ++k) {
        const auto factor = static_cast<float>(c[k]);
        if (factor == 0) continue;
        const auto field = model.field(k);
        for (std::size_t v = 0; v < positions.size(); ++v) positions[v] += factor * field[v];
    }
    return positions;
}

double morphed_height_m(const BodyModel& model, const FieldArray& coefficients) {
    constexpr float reach_m =
        0.06F;  // no field moves the crown or the soles further than that against their neighbours
    const auto [low, high] = std::minmax_element(model.base.begin(), model.base.begin() + model.skin_vertices,
                                                 [](const auto& a, const auto& b) { return a.y < b.y; });
    float lowest = high->y, highest = low->y;
    for (std::size_t v = 0; v < model.skin_vertices; ++v) {
        if (model.base[v].y > low->y + reach_m && model.base[v].y < high->y - reach_m) continue;
        float y = model.base[v].y;
        for (std::size_t k = 0; k < field_count; ++k)
            y += static_cast<float>(coefficients[k]) * model.fields[k * model.base.size() + v].y;
        lowest = std::min(lowest, y);
        highest = std::max(highest, y);
    }
    return highest - lowest;
}

}  // namespace body
