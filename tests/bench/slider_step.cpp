// Time of a slider step on one core: from a person to the refined mesh with normals, ready to upload, compared with
// copying as many bytes. Also the time to load a body model and to measure girths. Rows of scripts/bench.

#include "body/model_file.hpp"
#include "body/surface.hpp"
#include "core/file_text.hpp"
#include "row.hpp"
#include "shape/definition.hpp"
#include "study/study.hpp"

#include <algorithm>
#include <chrono>
#include <cstring>

namespace {

constexpr int rounds = 200;

/// The fastest of several rounds, ms: the time without interference.
template <class Work>
double fastest_ms(int times, Work work) {
    double best = 1e9;
    for (int round = 0; round < times; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        work(round);
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
        best = std::min(best, taken.count());
    }
    return best;
}

}  // namespace

int main() {
    const std::filesystem::path source(ADIPOSCOPE_SOURCE_DIR);
    const study::Models models = study::load_models(source / "models", source / "assets");
    double kept = 0;  // prevents the work from being optimised away
    for (const core::Sex sex : core::all_values<core::Sex>()) {
        const body::BodyModel& model = models.bodies[sex];
        const body::SurfaceTopology topology = body::make_surface_topology(model);
        document::Document document;
        document.person.sex = sex;
        document.plan.days = 0;
        study::Study study(models);
        const auto body_of = [&](int round) -> const study::Body& {
            document.person.weight_kg = 80 + 0.1 * (round % rounds);
            return study.body(document, 0);  // more weights than the cache holds: each is computed
        };
        const auto figure_of = [&](int round) -> const shape::Figure& { return body_of(round).figure; };
        const double figure_ms = fastest_ms(rounds, [&](int round) { kept += figure_of(round).volume_litres; });
        body::Surface surface;
        const double step_ms = fastest_ms(rounds, [&](int round) {
            const study::Body& body = body_of(round);
            const auto& mm = study.layer_values(document, {document::Layer::thickness}, body);
            surface = body::make_surface(model, topology, body.figure.positions, body::Pose::relaxed,
                                         shape::definition_of(model, topology, body.figure, mm));
            kept += surface.normals.back().x;
        });
        body::Surface copy = surface;
        const double copy_ms = fastest_ms(rounds, [&](int) {
            std::memcpy(copy.positions.data(), surface.positions.data(), surface.positions.size() * sizeof(glm::vec3));
            std::memcpy(copy.normals.data(), surface.normals.data(), surface.normals.size() * sizeof(glm::vec3));
            kept += copy.normals.back().y;
        });
        const shape::Figure figure = figure_of(0);
        const double tape_ms =
            fastest_ms(rounds, [&](int) { kept += girths_of(models, document, figure)[core::Girth::waist]; });
        const std::string name(core::name_of(sex));
        const std::filesystem::path file = source / "models" / (name + ".glb");
        const double read_ms =
            fastest_ms(20, [&](int) { kept += static_cast<double>(core::read_text(file).value_or("").size()); });
        const double load_ms =
            fastest_ms(20, [&](int) { kept += static_cast<double>(body::load_body_model(file).skin_vertices); });
        print_row("slider step, " + name, step_ms, "copying its bytes", copy_ms, "2.5 ms");
        print_row("  of it the figure, " + name, figure_ms, "the step", step_ms, "");
        print_row("thirteen girths, " + name, tape_ms, "the step", step_ms, "");
        print_row("model load, " + name, load_ms, "reading the file", read_ms, "60 ms");
    }
    return kept == 0;
}
