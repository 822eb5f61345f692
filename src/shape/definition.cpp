#include "shape/definition.hpp"

#include "core/units.hpp"

#include <algorithm>
#include <cmath>

namespace shape {

namespace {

/// A muscle that has grown by this much stands out as much more as `most_gain` says; by eye.
constexpr float full_growth_m = 0.008F;
constexpr float most_gain = 1.6F;

/// What comes through of the coarsest band at each control vertex.
std::vector<float> transmission(std::span<const float> thickness_mm) {
    constexpr auto per_mm = static_cast<float>(-2 * core::pi / (1000 * body::relief_wavelengths_m[0]));
    std::vector<float> share(thickness_mm.size());
    std::ranges::transform(thickness_mm, share.begin(), [=](float mm) { return std::exp(per_mm * mm); });
    return share;
}

/// By control vertex, against untrained muscle.
std::vector<float> training_gain(const Figure& figure) {
    std::vector<float> gain(figure.positions.size(), 1.0F);
    for (std::size_t v = 0; v < figure.untrained.size(); ++v) {
        const float growth_m = glm::distance(figure.positions[v], figure.untrained[v]);
        gain[v] += (most_gain - 1) * std::min(1.0F, growth_m / full_growth_m);
    }
    return gain;
}

}  // namespace

body::Raise definition_of(const body::BodyModel& model, const body::SurfaceTopology& topology, const Figure& figure,
                          std::span<const float> thickness_mm) {
    const std::vector<float> share = transmission(thickness_mm);
    const bool is_trained = !figure.untrained.empty();
    const std::vector<float> gain = is_trained ? training_gain(figure) : std::vector<float>{};
    body::Raise raise{topology.muscled, {}};
    raise.heights_m.reserve(topology.muscled.size());
    for (const body::ReliefVertex& at : topology.muscled) {
        const glm::vec3& bands = model.relief_m[at.vertex];
        const float e = at.mean_of<float>(share);
        const float height_m = e * (bands.x + e * (bands.y + e * bands.z));  // e, e^2, e^3: see relief_wavelengths_m
        raise.heights_m.push_back(is_trained ? height_m * at.mean_of<float>(gain) : height_m);
    }
    return raise;
}

}  // namespace shape
