#include "study/layer_field.hpp"

#include "core/axis_marks.hpp"
#include "shape/relief.hpp"
#include "shape/thickness.hpp"

#include <algorithm>
#include <cmath>

namespace study {

namespace {

constexpr float mm_per_m = 1000;
constexpr int wanted_steps = 7;

/// Everything that the values of one document depend on.
struct Run {
    const study::Models& models;
    const document::Document& document;
    const study::Simulation& simulation;

    const body::BodyModel& model() const { return models.bodies[document.person.sex]; }
    shape::Figure figure(int day) const { return figure_on(models, document, simulation, day); }
    int held(int day) const { return std::clamp(day, 0, simulation.last_day()); }
};

std::vector<float> thickness_of(const Run& run, const LayerSubject& subject) {
    return shape::thickness_mm(run.model(), shape::fat_relief(run.model()), subject.masses_kg,
                               fat_positions(subject.figure));
}

std::vector<float> change_between(const Run& run, const shape::Figure& from, const shape::Figure& to) {
    const auto triangles = geometry::triangulate(run.model().skin_quads);
    const auto normals = geometry::vertex_normals(from.positions, triangles);
    std::vector<float> mm(from.positions.size(), 0.0F);
    for (std::size_t v = 0; v < run.model().skin_vertices; ++v)
        mm[v] = mm_per_m * glm::dot(to.positions[v] - from.positions[v], normals[v]);
    return mm;
}

/// What the visceral fat has lost does not show under the skin.
std::vector<float> share_between(const Run& run, const depots::DepotMasses& from, const depots::DepotMasses& to) {
    const body::BodyModel& model = run.model();
    std::vector<float> percent(model.base.size(), 0.0F);
    for (const core::Depot depot : core::all_values<core::Depot>()) {
        if (depot == core::Depot::visceral || from[depot] <= 0) continue;
        const auto changed = static_cast<float>(100 * (to[depot] / from[depot] - 1));
        for (std::size_t v = 0; v < percent.size(); ++v) percent[v] += model.depot_masks[depot][v] * changed;
        if (depot == core::Depot::face_neck)  // the eyes, which hold none, stand in its colour
            std::fill(percent.begin() + static_cast<std::ptrdiff_t>(model.skin_vertices), percent.end(), changed);
    }
    return percent;
}

double greatest(const std::vector<float>& values) {
    double most = 0;
    for (const float value : values) most = std::max<double>(most, std::abs(value));
    return most;
}

}  // namespace

LayerField round_scale(double most) {
    const double step = core::mark_distance(0, std::max(most, 1.0), wanted_steps);
    const int steps = std::max(1, static_cast<int>(std::ceil(most / step - 1e-9)));
    return {.values = {}, .range = step * steps, .steps = steps};
}

LayerField layer_field(const study::Models& models, const document::Document& document,
                       const study::Simulation& simulation, const document::ViewState& view,
                       const LayerSubject& subject) {
    const Run run{models, document, simulation};
    const bool change = view.layer == document::Layer::change;
    const int reference_day = run.held(view.reference_day);
    const shape::Figure reference = change ? run.figure(reference_day) : shape::Figure{};
    const auto values_of = [&](const LayerSubject& s) {
        if (view.layer == document::Layer::share)
            return share_between(run, simulation.depots[static_cast<std::size_t>(reference_day)], s.masses_kg);
        return change ? change_between(run, reference, s.figure) : thickness_of(run, s);
    };
    const auto most_on = [&](int day) {
        const shape::Figure figure = run.figure(day);
        return greatest(values_of({figure, simulation.depots[static_cast<std::size_t>(day)]}));
    };
    LayerField field = view.layer_range ? round_scale(*view.layer_range)
                                        : round_scale(std::max(most_on(0), most_on(simulation.last_day())));
    if (view.layer_range) field.range = *view.layer_range;
    field.values = values_of(subject);
    return field;
}

}  // namespace study
