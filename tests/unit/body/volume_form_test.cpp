#include "body/volume_form.hpp"

#include "core/units.hpp"
#include "support/baked_models.hpp"
#include "support/catch.hpp"

#include <random>

namespace {

body::Coefficients some_coefficients(std::uint32_t seed) {
    std::mt19937 engine(seed);
    const auto next = [&](double low, double high) { return low + (high - low) * (engine() / 4294967296.0); };
    body::Coefficients c;
    for (double& f : c.fat) f = next(-0.2, 1.5);
    for (double& f : c.lean) f = next(-0.2, 0.3);
    for (double& f : c.form) f = next(0, 1);
    return c;
}

}  // namespace

TEST_CASE("the baked form and the mesh itself give the same volume") {
    for (const auto sex : core::all_values<core::Sex>()) {
        const auto& model = baked_model(sex);
        const auto triangles = geometry::triangulate(model.skin_quads);
        for (const std::uint32_t seed : {1U, 2U, 3U}) {
            const auto c = some_coefficients(seed);
            const double mesh_litres =
                geometry::enclosed_volume(body::morph(model, c), triangles) * core::litres_per_m3;
            CHECK(body::volume_litres(model.volume_form, body::flat(c)) == Approx(mesh_litres).epsilon(2e-6));
        }
    }
}

TEST_CASE("what the fields gain adds up to what the body gains") {
    const auto& model = baked_model(core::Sex::male);
    for (const std::uint32_t seed : {4U, 5U}) {
        const auto c = body::flat(some_coefficients(seed));
        body::FieldArray aged{};
        std::copy(c.begin() + body::tissue_field_count, c.end(), aged.begin() + body::tissue_field_count);
        const auto litres = body::field_litres(model.volume_form, c);
        double sum = 0;
        for (std::size_t k = 0; k < litres.size(); ++k) sum += c[k] * litres[k];
        const double gained = body::volume_litres(model.volume_form, c) - body::volume_litres(model.volume_form, aged);
        CHECK(sum == Approx(gained).epsilon(1e-10));
    }
}

TEST_CASE("a form made of a mesh is its volume and the volume of its fields") {
    // A box with a single field that doubles its width.
    const std::vector<glm::vec3> base{{0, 0, 0}, {1, 0, 0}, {1, 1, 0}, {0, 1, 0},
                                      {0, 0, 1}, {1, 0, 1}, {1, 1, 1}, {0, 1, 1}};
    const std::vector<geometry::Quad> quads{{0, 3, 2, 1}, {4, 5, 6, 7}, {0, 1, 5, 4},
                                            {2, 3, 7, 6}, {0, 4, 7, 3}, {1, 2, 6, 5}};
    std::vector<glm::vec3> fields(body::field_count * base.size(), glm::vec3(0));
    for (std::size_t v = 0; v < base.size(); ++v) fields[v].x = base[v].x;
    const auto form = body::make_volume_form(base, fields, geometry::triangulate(quads));
    body::FieldArray c{};
    CHECK(body::volume_litres(form, c) == Approx(1000));
    c[0] = 1;
    CHECK(body::volume_litres(form, c) == Approx(2000));
    CHECK(body::field_litres(form, c)[0] == Approx(1000));
}
