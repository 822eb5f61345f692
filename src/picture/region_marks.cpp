#include "picture/region_marks.hpp"

namespace picture {

namespace {

// Oklab: pale grey for the body, strong orange for marked regions.
constexpr glm::vec3 unmarked{0.86F, 0.004F, 0.012F};
constexpr glm::vec3 marked{0.58F, 0.11F, 0.12F};

}  // namespace

std::vector<float> mark_values(const body::BodyModel& model, const RegionMarks& marks) {
    std::vector<float> values(model.base.size(), 0);
    for (const core::Depot depot : core::all_values<core::Depot>())
        for (std::size_t v = 0; marks[depot] && v < values.size(); ++v) values[v] += model.depot_masks[depot][v];
    return values;
}

render::ValueMap region_marks_map() {
    return {.diverging = false,
            .low_oklab = unmarked,
            .middle_oklab = (unmarked + marked) / 2.0F,
            .high_oklab = marked,
            .lines = 0};
}

}  // namespace picture
