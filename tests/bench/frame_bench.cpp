#include "body/surface.hpp"
#include "core/error.hpp"
#include "document/simulation.hpp"
#include "flat_drawing.hpp"
#include "geometry/mesh.hpp"
#include "platform/headless.hpp"
#include "render/camera.hpp"
#include "render/renderer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <functional>

// What a frame costs as a multiple of drawing the same triangles flat, measured in turns in one run, so that a busy
// machine slows both. Means.

namespace {

using render::Size;

constexpr int rounds = 41;

struct Cost {
    double wall_ms;
    double cpu_ms;  ///< of all threads: what other programs disturb less
};

Cost cost_of(const std::function<void()>& work) {
    glFinish();
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t cpu_start = std::clock();
    work();
    glFinish();
    return {std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(),
            1e3 * static_cast<double>(std::clock() - cpu_start) / CLOCKS_PER_SEC};
}

Cost mean(const std::vector<Cost>& costs) {
    Cost sum{0, 0};
    for (const Cost& cost : costs) sum = {sum.wall_ms + cost.wall_ms, sum.cpu_ms + cost.cpu_ms};
    const auto count = static_cast<double>(costs.size());
    return {sum.wall_ms / count, sum.cpu_ms / count};
}

/// A person whose surface is made for two days in a row and one far off, to change between.
struct Person {
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
};

Person make_person() {
    const std::filesystem::path root = ADIPOSCOPE_SOURCE_DIR;
    const auto models = document::load_models(root / "models", root / "assets");
    const document::Document document;
    const auto simulation = document::simulate(models.profiles, document);
    const body::BodyModel& model = models.bodies[document.person.sex];
    Person person;
    person.topology = body::make_surface_topology(model);
    const std::array<int, 3> shown{0, 1, simulation.last_day()};
    for (std::size_t i = 0; i < shown.size(); ++i)
        person.days[i] = body::make_surface(model, person.topology,
                                            document::figure_on(models, document, simulation, shown[i]).positions,
                                            body::Pose::relaxed);
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

void compare_in(const char* title, const Person& person, Size size, double zoom) {
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
    std::vector<Cost> flat, turning, changing, jumping, tilting, still;
    for (int i = 0; i < rounds; ++i) {
        flat.push_back(cost_of([&] {
            plain.draw(render::clip_from_world(camera, aspect, box.low, box.high), {size.width, size.height});
        }));
        camera.yaw_rad += 0.02;
        turning.push_back(cost_of([&] { frame(quick); }));
        camera.pitch_rad += 0.001;
        tilting.push_back(cost_of([&] { frame(quick); }));
        ++shape;
        day = day == 2 ? 0 : 2;
        jumping.push_back(cost_of([&] { frame(quick); }));
        ++shape;
        day = 0;
        frame(quick);
        ++shape;
        day = 1;
        changing.push_back(cost_of([&] { frame(quick); }));
        still.push_back(cost_of([&] { frame({}); }));
    }
    const Cost unit = mean(flat);
    fmt::print("{} {}x{}: flat {:.1f} ms, {:.1f} ms of processors\n", title, size.width, size.height, unit.wall_ms,
               unit.cpu_ms);
    for (const auto& [name, costs] : {std::pair{"camera turns", turning},
                                      {"camera tilts", tilting},
                                      {"shape changes", changing},
                                      {"shape jumps", jumping},
                                      {"still after it", still}}) {
        const Cost cost = mean(costs);
        fmt::print("  {:<15} {:5.1f} ms  {:5.2f} x flat   processors {:5.1f} ms  {:5.2f} x\n", name, cost.wall_ms,
                   cost.wall_ms / unit.wall_ms, cost.cpu_ms, cost.cpu_ms / unit.cpu_ms);
    }
}

/// Twelve in a row on one ground beside one alone, each filling the picture.
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
        std::vector<Cost> costs;
        for (int i = 0; i < rounds; ++i) {
            camera.yaw_rad += 0.02;
            costs.push_back(cost_of([&] { stage.draw(scene, camera, quick, size); }));
        }
        return mean(costs);
    };
    const Cost one = cost_of_row(1), twelve = cost_of_row(12);
    fmt::print("twelve bodies {}x{}: {:.1f} ms, {:.2f} x one\n", size.width, size.height, twelve.wall_ms,
               twelve.wall_ms / one.wall_ms);
}

}  // namespace

int main() {
    try {
        const platform::HeadlessContext context;
        render::load_gl(platform::HeadlessContext::get_proc_address);
        const Person person = make_person();
        compare_in("whole body", person, {1280, 720}, 1);
        compare_in("close-up", person, {1920, 1080}, 2.5);
        compare_class(person, {1280, 720});
    } catch (const core::Error& fault) {
        fmt::print(stderr, "{}\n", fault.what());
        return 1;
    }
    return 0;
}
