#include "body/surface.hpp"
#include "core/error.hpp"
#include "flat_drawing.hpp"
#include "geometry/mesh.hpp"
#include "platform/headless.hpp"
#include "render/camera.hpp"
#include "render/load_gl.hpp"
#include "render/renderer.hpp"
#include "row.hpp"
#include "study/simulation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>
#include <tuple>

// Cost of a frame as a multiple of drawing the same triangles flat; both are measured alternately in one run, so that a
// busy machine slows both. Medians. Rows of scripts/bench.

namespace {

using render::Size;

constexpr int rounds = 41;

double cost_ms_of(const std::function<void()>& work) {
    glFinish();
    const auto start = std::chrono::steady_clock::now();
    work();
    glFinish();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> costs) {
    const auto middle = costs.begin() + static_cast<std::ptrdiff_t>(costs.size() / 2);
    std::nth_element(costs.begin(), middle, costs.end());
    return *middle;
}

/// A person with surfaces for two successive days and one distant day, to switch between.
struct Person {
    study::Models models;
    document::Document document;
    body::SurfaceTopology topology;
    std::array<body::Surface, 3> days;

    render::Figure figure(std::size_t day, std::uint64_t shape) const {
        return {.positions = days[day].positions,
                .normals = days[day].normals,
                .paint = topology.paint,
                .triangles = topology.triangles,
                .coarse_triangles = topology.coarse_triangles,
                .topology = 1,
                .shape = shape};
    }

    body::Surface surface_on(const document::Document& asked, const study::Simulation& simulation, int day) const {
        return body::make_surface(models.bodies[asked.person.sex], topology,
                                  study::figure_on(models, asked, simulation, day).positions, body::Pose::relaxed);
    }

    /// The work after a slider moves: run, solve, surface.
    body::Surface heavier_by(double kg) const {
        document::Document asked = document;
        asked.person.weight_kg += kg;
        return surface_on(asked, study::simulate(models, asked), 0);
    }
};

Person make_person() {
    const std::filesystem::path root = ADIPOSCOPE_SOURCE_DIR;
    Person person;
    person.models = study::load_models(root / "models", root / "assets");
    const auto simulation = study::simulate(person.models, person.document);
    person.topology = body::make_surface_topology(person.models.bodies[person.document.person.sex]);
    const std::array<int, 3> shown{0, 1, simulation.last_day()};
    for (std::size_t i = 0; i < shown.size(); ++i)
        person.days[i] = person.surface_on(person.document, simulation, shown[i]);
    return person;
}

struct Stage {
    render::Renderer renderer;
    render::Texture colour;
    render::Framebuffer framebuffer;

    explicit Stage(Size size) {
        glBindTexture(GL_TEXTURE_2D, colour.name());
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, size.width, size.height, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer.name());
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, colour.name(), 0);
    }

    void draw(const render::Scene& scene, const render::Camera& camera, const render::Look& look, Size size) {
        renderer.draw_to_framebuffer(framebuffer.name(), scene, camera, look, {0, 0, size.width, size.height});
    }
};

void compare_in(const char* title, const Person& person, Size size, double zoom, double most_times_flat) {
    const geometry::Box box = geometry::bounding_box(person.days[0].positions);
    const double aspect = static_cast<double>(size.width) / size.height;
    render::Camera camera = render::framing(box.low, box.high, 0.3, 0.05, aspect);
    camera.distance_m /= zoom;
    render::Look quick;
    quick.samples = 1;
    quick.moving = true;
    FlatDrawing plain(person.figure(0, 1));
    Stage stage(size);
    std::uint64_t shape = 1;
    std::size_t day = 0;
    const auto frame = [&](const render::Look& look) {
        stage.draw({.figures = {person.figure(day, shape)}}, camera, look, size);
    };
    frame({});
    frame(quick);
    std::vector<double> flat, turning, changing, jumping, tilting, still, sliding;
    for (int i = 0; i < rounds; ++i) {
        flat.push_back(cost_ms_of([&] {
            plain.draw(render::clip_from_world(camera, aspect, box.low, box.high), {size.width, size.height});
        }));
        camera.yaw_rad += 0.02;
        turning.push_back(cost_ms_of([&] { frame(quick); }));
        camera.pitch_rad += 0.001;
        tilting.push_back(cost_ms_of([&] { frame(quick); }));
        for (const std::size_t next : {std::size_t{0}, std::size_t{1}, std::size_t{0}}) {  // warm up
            ++shape;
            day = next;
            changing.push_back(cost_ms_of([&] { frame(quick); }));
        }
        ++shape;
        day = 2;
        jumping.push_back(cost_ms_of([&] { frame(quick); }));
        ++shape;
        day = 1;
        still.push_back(cost_ms_of([&] { frame({}); }));
        ++shape;
        sliding.push_back(cost_ms_of([&] {
            const body::Surface surface = person.heavier_by(0.1 * (i % 10 + 1));
            render::Figure figure = person.figure(day, shape);
            figure.positions = surface.positions;
            figure.normals = surface.normals;
            stage.draw({.figures = {figure}}, camera, quick, size);
        }));
    }
    const std::string picture = fmt::format("{} {}x{}: ", title, size.width, size.height);
    const std::string at_most = fmt::format("{} x", most_times_flat);
    for (const auto& [name, costs, budget] : {std::tuple{"camera turns", turning, at_most},
                                              {"camera tilts", tilting, at_most},
                                              {"play, a day on", changing, at_most},
                                              {"scrub, to the last day", jumping, std::string()},
                                              {"slider, person to frame", sliding, std::string()},
                                              {"still after it", still, std::string("150 ms")}})
        print_row(picture + name, median(costs), "the same triangles flat", median(flat), budget);
}

/// Twelve bodies in a row on one floor against one alone, each filling the picture.
void compare_class(const Person& person, Size size) {
    const double aspect = static_cast<double>(size.width) / size.height;
    render::Look quick;
    quick.samples = 1;
    quick.moving = true;
    const auto cost_of_row = [&](int count) {
        render::Scene scene;
        geometry::Box box = geometry::bounding_box(person.days[0].positions);
        for (int i = 0; i < count; ++i) {
            scene.figures.push_back(person.figure(0, 1));
            scene.figures.back().place.x = static_cast<float>(i);
        }
        box.high.x += static_cast<float>(count - 1);
        render::Camera camera = render::framing(box.low, box.high, 0.3, 0.05, aspect);
        Stage stage(size);
        stage.draw(scene, camera, quick, size);
        std::vector<double> costs;
        for (int i = 0; i < rounds; ++i) {
            camera.yaw_rad += 0.02;
            costs.push_back(cost_ms_of([&] { stage.draw(scene, camera, quick, size); }));
        }
        return median(costs);
    };
    const double one = cost_of_row(1), twelve = cost_of_row(12);
    print_row("twelve bodies", twelve, "one body", one, "12.5 x");
}

}  // namespace

int main() {
    try {
        const platform::HeadlessContext context;
        render::load_gl(platform::HeadlessContext::get_proc_address);
        const Person person = make_person();
        compare_in("whole", person, {1280, 720}, 1, 2.5);
        compare_in("close", person, {1920, 1080}, 2.5, 3.2);
        compare_class(person, {1280, 720});
    } catch (const core::Error& fault) {
        fmt::print(stderr, "{}\n", fault.what());
        return 1;
    }
    return 0;
}
