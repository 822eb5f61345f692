#include "body/model_file.hpp"
#include "body/surface.hpp"
#include "document/scenario.hpp"
#include "image/image.hpp"
#include "image/png_writer.hpp"
#include "study/simulation.hpp"

#include <valgrind/callgrind.h>

#include <cstdio>

// Runs the core paths one by one under callgrind, which counts their instructions: scripts/counts.

namespace {

/// Runs `path` and makes callgrind dump its counts under this name. A first, uncounted run excludes one-time work
/// (tables, first allocations).
template <class Path>
void counted(const char* name, Path path) {
    path();
    CALLGRIND_ZERO_STATS;
    path();
    CALLGRIND_DUMP_STATS_AT(name);
}

}  // namespace

int main() {
    const std::filesystem::path source(ADIPOSCOPE_SOURCE_DIR);
    const study::Models models = study::load_models(source / "models", source / "assets");
    document::Document document;
    document.plan.days = 730;
    const core::Sex sex = document.person.sex;
    const body::BodyModel& model = models.bodies[sex];
    const body::SurfaceTopology topology = body::make_surface_topology(model);
    const study::Simulation simulation = study::simulate(models, document);
    const shape::Figure figure = study::figure_on(models, document, simulation, 0);
    const body::Surface surface = body::make_surface(model, topology, figure.positions, body::Pose::relaxed);
    const document::Scenario scenario;
    const std::string json = document::scenario_json(scenario);
    image::Image picture{256, 256, {}};
    for (std::size_t i = 0; i < std::size_t{256} * 256 * 4; ++i)
        picture.rgba.push_back(static_cast<std::uint8_t>(i * i >> 9U));

    double kept = 0;  // prevents the work from being optimised away
    counted("simulation_of_two_years", [&] { kept += study::simulate(models, document).essential_kg; });
    counted("figure", [&] { kept += study::figure_on(models, document, simulation, 365).volume_litres; });
    counted("surface", [&] {
        kept += body::make_surface(model, topology, figure.positions, body::Pose::relaxed).normals.back().x;
    });
    counted("girths", [&] { kept += study::girths_of(models, document, figure)[core::Girth::waist]; });
    counted("scenario", [&] { kept += document::parse_scenario(json, "scenario").view.wipe; });
    counted("body_file",
            [&] { kept += static_cast<double>(body::load_body_model(source / "models" / "male.glb").skin_vertices); });
    counted("png", [&] { kept += static_cast<double>(image::encode_png(picture).size()); });
    std::printf("%s %s\n", kept > 0 ? "counted with" : "nothing", ADIPOSCOPE_BUILT_WITH);
    return kept == 0;
}
