#include "shape/definition.hpp"

#include "core/units.hpp"
#include "depots/distribution.hpp"
#include "depots/profile_folders.hpp"
#include "geometry/plane_section.hpp"
#include "shape/relief.hpp"
#include "shape/thickness.hpp"
#include "support/baked_models.hpp"
#include "support/catch.hpp"

#include <cmath>

using core::Sex;

namespace {

const std::filesystem::path source(ADIPOSCOPE_SOURCE_DIR);

const body::SurfaceTopology& topology_of(Sex sex) {
    static const core::EnumArray<Sex, body::SurfaceTopology> topologies{
        {{body::make_surface_topology(baked_model(Sex::male)), body::make_surface_topology(baked_model(Sex::female))}}};
    return topologies[sex];
}

struct Seen {
    const body::BodyModel& model;
    shape::Figure figure;
    std::vector<float> thickness_mm;
    body::Raise raise;
};

/// A person with this much fat; with `added_kg` of muscle in the thighs.
Seen seen(Sex sex, double fat_percent, double added_kg = 0) {
    static const auto profiles = depots::load_profiles(source / "assets/profiles");
    static const auto calibration = shape::load_calibration(source / "models/calibration.json");
    const body::BodyModel& model = baked_model(sex);
    const double height_m = sex == Sex::male ? 1.80 : 1.66, lean_kg = sex == Sex::male ? 66 : 46;
    const energy::Person person{
        .sex = sex, .age_years = 28, .height_m = height_m, .weight_kg = lean_kg / (1 - fat_percent / 100)};
    const depots::Distribution as_typical;  // outlives the profile chosen by it
    const auto& profile = depots::choose_profile(profiles, as_typical, sex);
    const auto masses = depots::baseline_for(profile, {}, person, person.weight_kg - lean_kg).masses_kg;
    shape::ShapeInput input{person, lean_kg + added_kg, lean_kg, masses};
    for (double& kg : input.muscle_kg[core::MuscleGroup::thighs]) kg = added_kg / 2;
    shape::Figure figure = shape::solve_figure(model, calibration[sex], input);
    auto mm = shape::thickness_mm(model, shape::fat_relief(model), masses, shape::fat_positions(figure));
    auto raise = shape::definition_of(model, topology_of(sex), figure, mm);
    return {model, std::move(figure), std::move(mm), std::move(raise)};
}

/// Root mean square of the heights on the front of the trunk, mm.
double trunk_rms_mm(const Seen& body) {
    const auto& surface = geometry::apply<glm::vec3>(topology_of(body.model.sex).refine, body.model.base);
    double sum = 0, count = 0;
    for (std::size_t i = 0; i < body.raise.vertices.size(); ++i) {
        const glm::vec3& p = surface[body.raise.vertices[i].vertex];
        if (p.z < 0.05F || std::abs(p.x) > 0.14F || p.y < 0.95F || p.y > 1.30F) continue;
        sum += body.raise.heights_m[i] * body.raise.heights_m[i];
        ++count;
    }
    REQUIRE(count > 400);
    return 1000 * std::sqrt(sum / count);
}

body::Surface drawn(const Seen& body, const body::Raise& raise) {
    return body::make_surface(body.model, topology_of(body.model.sex), body.figure.positions, body::Pose::reference,
                              raise);
}

double litres(const Seen& body, const body::Surface& surface) {
    const std::span all(topology_of(body.model.sex).triangles);
    return core::litres_per_m3 *
           geometry::enclosed_volume(surface.positions, all.first(body.model.skin_quads.size() * 8));
}

/// Of an arm, which hangs out askew: a level cut through it is no girth.
bool is_arm(const geometry::Loop& loop) {
    double sum = 0;
    for (const glm::dvec2& p : loop.points) sum += std::hypot(p.x, p.y);
    return sum / static_cast<double>(loop.points.size()) > 0.26;
}

/// Taut tapes round trunk and legs, level, cm, by height: the hull of each loop.
std::vector<std::vector<double>> girths_cm(const Seen& body, const body::Surface& surface) {
    const std::span all(topology_of(body.model.sex).triangles);
    const auto skin = all.first(body.model.skin_quads.size() * 8);
    std::vector<std::vector<double>> girths;
    for (const double share : {0.10, 0.15, 0.20, 0.29, 0.36, 0.42, 0.52, 0.56, 0.60, 0.64, 0.68}) {
        const double y = share * geometry::bounding_box(surface.positions).high.y;
        std::vector<double>& here = girths.emplace_back();
        for (const auto& loop :
             geometry::plane_section(surface.positions, skin, geometry::frame_of({{0, y, 0}, {0, 1, 0}})))
            if (geometry::signed_area(loop) > 0.004 && !is_arm(loop))
                here.push_back(100 * geometry::hull_perimeter(loop.points));
    }
    return girths;
}

}  // namespace

TEST_CASE("a wave under a layer comes through by Laplace's law") {
    body::BodyModel model = baked_model(Sex::male);
    body::SurfaceTopology topology = topology_of(Sex::male);
    shape::Figure figure;
    figure.positions = model.base;
    for (int band = 0; band < 3; ++band)
        for (const float mm : {0.0F, 3.0F, 10.0F, 25.0F}) {
            for (const auto& at : topology.muscled) {
                model.relief_m[at.vertex] = glm::vec3(0);
                model.relief_m[at.vertex][band] = 0.004F;
            }
            const std::vector<float> layer(model.base.size(), mm);
            const auto raise = shape::definition_of(model, topology, figure, layer);
            const double wavelength_m = body::relief_wavelengths_m[static_cast<std::size_t>(band)];
            const double through = std::exp(-2 * core::pi * mm / 1000 / wavelength_m);
            REQUIRE(raise.heights_m.size() == topology.muscled.size());
            CHECK(raise.heights_m.front() == Approx(0.004 * through).epsilon(1e-3));
            CHECK(raise.heights_m.back() == Approx(0.004 * through).epsilon(1e-3));
        }
}

TEST_CASE("muscles show less and less as fat covers them") {
    for (const Sex sex : core::all_values<Sex>()) {
        double before = 1e9;
        for (const double percent : {8.0, 14.0, 20.0, 28.0, 36.0}) {
            if (sex == Sex::female && percent < 14) continue;
            const double rms = trunk_rms_mm(seen(sex, percent));
            CAPTURE(core::name_of(sex), percent, rms);
            CHECK(rms < 0.8 * before);
            before = rms;
        }
    }
    CHECK(trunk_rms_mm(seen(Sex::male, 6)) > 1);
}

TEST_CASE("under 25 mm of fat hardly anything of the muscles is left") {
    for (const Sex sex : core::all_values<Sex>()) {
        const Seen body = seen(sex, 20);
        const std::vector<float> layer(body.model.base.size(), 25.0F);
        const Seen covered{body.model, body.figure, layer,
                           shape::definition_of(body.model, topology_of(sex), body.figure, layer)};
        double sum = 0;
        for (const float height_m : covered.raise.heights_m) sum += height_m * height_m;
        CHECK(1000 * std::sqrt(sum / static_cast<double>(covered.raise.heights_m.size())) < 0.3);
        CHECK(trunk_rms_mm(covered) < 0.3);
    }
}

TEST_CASE("showing muscles changes neither volume nor girths") {
    for (const Sex sex : core::all_values<Sex>())
        for (const double percent : {sex == Sex::male ? 10.0 : 16.0, 20.0, 30.0}) {
            const Seen body = seen(sex, percent);
            const body::Surface plain = drawn(body, {}), raised = drawn(body, body.raise);
            CAPTURE(core::name_of(sex), percent);
            CHECK(litres(body, raised) == Approx(litres(body, plain)).epsilon(0.001));
            const auto before = girths_cm(body, plain), after = girths_cm(body, raised);
            double sum = 0, count = 0;
            for (std::size_t level = 0; level < before.size(); ++level) {
                if (before[level].size() != after[level].size()) continue;  // where two parts just meet
                for (std::size_t k = 0; k < before[level].size(); ++k) {
                    CAPTURE(level, before[level][k], after[level][k]);
                    CHECK(std::abs(after[level][k] - before[level][k]) < 0.6);  // 0.55 at most
                    sum += std::abs(after[level][k] - before[level][k]);
                    ++count;
                }
            }
            REQUIRE(count > 9);
            CHECK(sum / count < 0.2);
        }
}

TEST_CASE("muscles that training has grown stand out more, and only they") {
    const Seen before = seen(Sex::male, 14), after = seen(Sex::male, 14, 2);
    const auto mask = geometry::apply<float>(topology_of(Sex::male).refine.step,
                                             before.model.muscle_masks[core::MuscleGroup::thighs]);
    double grown = 0, plain = 0;
    for (std::size_t i = 0; i < before.raise.vertices.size(); ++i) {
        const double was = std::abs(before.raise.heights_m[i]), is = std::abs(after.raise.heights_m[i]);
        const float thigh = mask[before.raise.vertices[i].vertex];
        if (thigh > 0.9F) grown += is - was;
        if (thigh == 0) plain = std::max(plain, std::abs(is - was));
    }
    CHECK(grown > 0);
    CHECK(plain < 1e-4);
}
