#include "output/material_parts.hpp"

#include <algorithm>
#include <map>

namespace output {

namespace {

using geometry::Triangle;

constexpr float iris_cosine = 0.913F;  // as in shaders/material.glsl
constexpr float hem_m = 0;

/// Cuts triangles along the isoline where a vertex value equals `level`.
class Splitter {
  public:
    Splitter(std::span<const float> values, float level, std::vector<EdgePoint>& cuts)
        : values_(values), level_(level), cuts_(cuts) {}

    void split(const Triangle& t, std::vector<Triangle>& above, std::vector<Triangle>& below) {
        const auto count = std::ranges::count_if(t, [this](std::uint32_t v) { return is_above(v); });
        if (count == 0 || count == 3) {
            (count == 3 ? above : below).push_back(t);
            return;
        }
        std::size_t odd = 0;  // the corner that is alone on its side
        while (is_above(t[odd]) != (count == 1)) ++odd;
        const std::uint32_t a = t[odd], b = t[(odd + 1) % 3], c = t[(odd + 2) % 3];
        const std::uint32_t ab = cut(a, b), ac = cut(a, c);
        std::vector<Triangle>& alone = count == 1 ? above : below;
        std::vector<Triangle>& others = count == 1 ? below : above;
        alone.push_back({a, ab, ac});
        others.push_back({ab, b, c});
        others.push_back({ab, c, ac});
    }

  private:
    bool is_above(std::uint32_t v) const { return values_[v] > level_; }

    std::uint32_t cut(std::uint32_t a, std::uint32_t b) {
        const std::uint32_t from = std::min(a, b), to = std::max(a, b);
        const auto next = static_cast<std::uint32_t>(values_.size() + cuts_.size());
        const auto [place, fresh] = known_.try_emplace({from, to}, next);
        if (fresh) cuts_.push_back({from, to, (level_ - values_[from]) / (values_[to] - values_[from])});
        return place->second;
    }

    std::span<const float> values_;
    float level_;
    std::vector<EdgePoint>& cuts_;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> known_;
};

}  // namespace

MaterialParts material_parts(const body::BodyModel& model, bool dressed) {
    MaterialParts parts;
    if (dressed) {
        Splitter hem(model.outfit, hem_m, parts.cuts);
        for (const Triangle& t : geometry::triangulate(model.skin_quads)) hem.split(t, parts.outfit, parts.skin);
    } else {
        parts.skin = geometry::triangulate(model.skin_quads);
    }
    Splitter rim(model.iris, iris_cosine, parts.cuts);
    for (const Triangle& t : geometry::triangulate(model.eye_quads)) rim.split(t, parts.irises, parts.eyes);
    return parts;
}

}  // namespace output
