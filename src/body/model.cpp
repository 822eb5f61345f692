#include "body/model.hpp"

#include <algorithm>
#include <limits>

namespace body {

FieldArray flat(const Coefficients& coefficients) {
    FieldArray all{};
    std::copy(coefficients.fat.begin(), coefficients.fat.end(), all.begin());
    std::copy(coefficients.lean.begin(), coefficients.lean.end(), all.begin() + fat_field_count);
    std::copy(coefficients.form.begin(), coefficients.form.end(), all.begin() + tissue_field_count);
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
        for (const auto v : model.moved[k]) positions[v] += factor * field[v];
    }
    return positions;
}

void index_fields(BodyModel& model) {
    for (std::size_t k = 0; k < field_count; ++k) {
        model.moved[k].clear();
        const auto field = model.field(k);
        for (std::uint32_t v = 0; v < field.size(); ++v)
            if (field[v] != glm::vec3(0)) model.moved[k].push_back(v);
    }
    constexpr float reach_m =
        0.06F;  // no field displaces crown or soles by more than this relative to their neighbours
    const geometry::Box box = geometry::bounding_box(model.skin(model.base));
    model.extremes.clear();
    for (std::uint32_t v = 0; v < model.skin_vertices; ++v)
        if (model.base[v].y < box.low.y + reach_m || model.base[v].y > box.high.y - reach_m)
            model.extremes.push_back(v);
}

double morphed_height_m(const BodyModel& model, const FieldArray& coefficients) {
    float lowest = std::numeric_limits<float>::max(), highest = std::numeric_limits<float>::lowest();
    for (const auto v : model.extremes) {
        float y = model.base[v].y;
        for (std::size_t k = 0; k < field_count; ++k)
            y += static_cast<float>(coefficients[k]) * model.fields[k * model.base.size() + v].y;
        lowest = std::min(lowest, y);
        highest = std::max(highest, y);
    }
    return highest - lowest;
}

}  // namespace body
