#include "shape/form.hpp"

#include "body/surface.hpp"
#include "geometry/mesh.hpp"
#include "support/adults.hpp"
#include "support/catch.hpp"

#include <cmath>

using body::FormField;
using core::Sex;

namespace {

std::vector<glm::vec3> body_of(const energy::Person& person, double pattern = 0) {
    return figure_of(shape_input(person, pattern)).positions;
}

energy::Person person_of(Sex sex, double age_years, double body_mass_index) {
    return adult(sex, age_years, sex == Sex::male ? 1.78 : 1.65, body_mass_index);
}

template <class Chosen>
glm::dvec3 mean_of(const body::BodyModel& model, const std::vector<glm::vec3>& positions, Chosen chosen) {
    glm::dvec3 sum(0);
    int count = 0;
    for (std::uint32_t v = 0; v < model.skin_vertices; ++v)
        if (chosen(v)) {
            sum += glm::dvec3(positions[v]);
            ++count;
        }
    REQUIRE(count > 0);
    return sum / static_cast<double>(count);
}

/// Distance of the head in front of the hips, and of the knees in front of the ankles, m.
struct Stance {
    double head_forward_m, knees_forward_m;
};
Stance stance_of(const body::BodyModel& model, const std::vector<glm::vec3>& positions) {
    const auto near_joint = [&](body::Joint joint) {
        const glm::dvec3 middle = model.joints[joint].at(model.base);
        return mean_of(model, positions, [&](std::uint32_t v) {
            return std::abs(model.base[v].y - middle.y) < 0.02 && model.parts[body::Part::upper_arm][v] == 0 &&
                   model.parts[body::Part::forearm][v] == 0;
        });
    };
    const glm::dvec3 head = mean_of(model, positions, [&](auto v) { return model.parts[body::Part::head][v] > 0.9F; });
    return {head.z - near_joint(body::Joint::hip).z,
            near_joint(body::Joint::knee).z - near_joint(body::Joint::ankle).z};
}

/// Winding number around p of the skin's triangles whose corners all satisfy `chosen`: near 1 inside them.
template <class Chosen>
double winding(const body::BodyModel& model, const std::vector<glm::vec3>& positions, glm::dvec3 p, Chosen chosen) {
    double angle = 0;
    for (const auto& [i, j, k] : geometry::triangulate(model.skin_quads)) {
        if (!chosen(i) || !chosen(j) || !chosen(k)) continue;
        const glm::dvec3 a = glm::dvec3(positions[i]) - p, b = glm::dvec3(positions[j]) - p,
                         c = glm::dvec3(positions[k]) - p;
        const double la = glm::length(a), lb = glm::length(b), lc = glm::length(c);
        angle += 2 * std::atan2(glm::dot(a, glm::cross(b, c)),
                                la * lb * lc + glm::dot(a, b) * lc + glm::dot(b, c) * la + glm::dot(c, a) * lb);
    }
    return angle / (4 * std::acos(-1.0));
}

}  // namespace

TEST_CASE("an old body stoops, its head before its hips and its knees a little bent, and is as tall as it says") {
    for (const auto sex : core::all_values<Sex>()) {
        const auto& model = baked_model(sex);
        double earlier = -1;
        for (const double age : {25.0, 45.0, 65.0, 85.0}) {
            const auto person = person_of(sex, age, 25);
            const auto positions = body_of(person);
            const Stance stance = stance_of(model, positions);
            CAPTURE(core::name_of(sex), age);
            CHECK(stance.head_forward_m > earlier);
            earlier = stance.head_forward_m;
            const auto box = geometry::bounding_box(model.skin(positions));
            CHECK(static_cast<double>(box.high.y) - box.low.y == Approx(person.height_m).margin(1e-3));
        }
        const Stance young = stance_of(model, body_of(person_of(sex, 25, 25)));
        const Stance old = stance_of(model, body_of(person_of(sex, 85, 25)));
        CHECK(old.head_forward_m - young.head_forward_m > 0.08);
        CHECK(old.knees_forward_m - young.knees_forward_m > 0.02);
    }
}

TEST_CASE("breasts sink with age and grow with the fat of the chest") {
    const auto& model = baked_model(Sex::female);
    const auto nipple = [&](double age, double bmi) {
        const auto positions = body_of(person_of(Sex::female, age, bmi));
        glm::dvec3 sum(0);
        for (const auto v : model.nipple) sum += glm::dvec3(positions[v]) / static_cast<double>(model.nipple.size());
        const double clavicle = model.joints[body::Joint::clavicle].at(positions).y;
        return glm::dvec2(clavicle - sum.y, sum.z - model.joints[body::Joint::clavicle].at(positions).z);
    };
    CHECK(nipple(80, 25).x - nipple(25, 25).x > 0.012);
    CHECK(nipple(25, 38).y - nipple(25, 21).y > 0.04);
}

TEST_CASE("a belly hangs over only where there is much of it") {
    const auto apron = [](double bmi, double pattern) {
        return shape::form_of(shape_input(person_of(Sex::male, 45, bmi), pattern))[FormField::apron];
    };
    CHECK(apron(27, 0) == 0);
    CHECK(apron(42, 2) > 0.2);
    CHECK(apron(48, 3) <= 1);
}

TEST_CASE("thighs stay on their own side of the body up to a body mass index of 45, pear or apple") {
    for (const auto sex : core::all_values<Sex>())
        for (const double bmi : {18.0, 25.0, 35.0, 45.0})
            for (const double pattern : {-2.0, 0.0, 2.0}) {
                const auto& model = baked_model(sex);
                const auto positions = body_of(person_of(sex, 40, bmi), pattern);
                double deepest_m = 0;
                for (std::uint32_t v = 0; v < model.skin_vertices; ++v)
                    if (std::abs(model.base[v].x) > 0.002F)
                        deepest_m = std::min<double>(deepest_m, model.base[v].x > 0 ? positions[v].x : -positions[v].x);
                CAPTURE(core::name_of(sex), bmi, pattern);
                CHECK(deepest_m > -0.005);
            }
}

TEST_CASE("relaxed arms rest against the trunk and the hips and do not sink into them") {
    for (const auto sex : core::all_values<Sex>())
        for (const double bmi : {17.0, 25.0, 36.0, 45.0})
            for (const double pattern : {-2.0, 2.0}) {
                const auto& model = baked_model(sex);
                const auto straight = body_of(person_of(sex, 40, bmi), pattern);
                const auto relaxed = body::posed(model, straight, straight, body::Pose::relaxed);
                const auto of_trunk = [&](std::uint32_t v) {
                    return model.parts[body::Part::clavicle_turn][v] < 0.3F && relaxed[v].x > -0.05F;
                };
                int arm = 0, sunk = 0;
                for (std::uint32_t v = 0; v < model.skin_vertices; v += 37) {
                    if (model.base[v].x <= 0 || model.parts[body::Part::lower_upper_arm_turn][v] < 0.9F) continue;
                    ++arm;
                    if (winding(model, relaxed, relaxed[v], of_trunk) > 0.6) ++sunk;
                }
                CAPTURE(core::name_of(sex), bmi, pattern, arm, sunk);
                REQUIRE(arm > 40);
                CHECK(sunk < 0.08 * arm);
            }
}
