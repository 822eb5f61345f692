#include "shape/limbs.hpp"

#include "shape/relief.hpp"
#include "shape/skin_shares.hpp"
#include "shape/thickness.hpp"
#include "support/adults.hpp"
#include "support/catch.hpp"

using core::Sex;

namespace {

struct Body {
    shape::ShapeInput input;
    std::vector<glm::vec3> positions;
    std::vector<float> thickness_mm;
    std::vector<double> skin_m2;
};

Body body_of(const energy::Person& person) {
    Body body{shape_input(person), {}, {}, {}};
    const body::BodyModel& model = baked_model(person.sex);
    body.positions = figure_of(body.input).positions;
    body.thickness_mm = shape::thickness_mm(model, shape::fat_relief(model), body.input.depots, body.positions);
    body.skin_m2 = shape::skin_shares_m2(model, body.positions);
    return body;
}

}  // namespace

TEST_CASE("two routes to the fat of a leg agree, and arms hold at most a third less: hands have no room for a layer") {
    for (const Sex sex : core::all_values<Sex>())
        for (const double index : {20.0, 27.0, 36.0}) {
            const Body body = body_of(adult(sex, 45, 1.70, index));
            const body::BodyModel& model = baked_model(sex);
            const shape::FatLayer layer = shape::fat_layer(model, body.positions, body.thickness_mm, body.skin_m2);
            const shape::Limbs by_layer = shape::limbs_of(model, body.positions, layer);
            const shape::Limbs by_skin =
                shape::limbs_by_thickness(model, body.positions, body.thickness_mm, body.skin_m2);
            CAPTURE(core::name_of(sex), index);
            CHECK(by_layer.arms.fat <= 1.02 * by_skin.arms.fat);
            CHECK(by_layer.arms.fat >= 0.67 * by_skin.arms.fat);
            CHECK(by_layer.legs.fat == Approx(by_skin.legs.fat).epsilon(0.05));
            CHECK(by_layer.arms.volume == by_skin.arms.volume);
            CHECK(by_layer.legs.volume == by_skin.legs.volume);
        }
}

TEST_CASE("what is cut off is an arm from the shoulder's joint and a leg from the neck of the femur") {
    const energy::Person person = adult(Sex::male, 30, 1.76, 24);
    const Body body = body_of(person);
    const body::BodyModel& model = baked_model(person.sex);
    const shape::LimbCuts cuts = shape::limb_cuts(model, body.positions);
    const auto beyond = [&](const geometry::Plane& cut, body::Joint joint) {
        return glm::dot(model.joints[joint].at(body.positions) - cut.point, cut.normal);
    };
    CHECK(beyond(cuts.arm, body::Joint::elbow) > 0.2);
    CHECK(std::abs(beyond(cuts.arm, body::Joint::shoulder)) < 0.03);
    CHECK(beyond(cuts.arm, body::Joint::shoulder_blade) < 0);
    CHECK(beyond(cuts.leg, body::Joint::knee) > 0.25);
    CHECK(cuts.leg.point.y > body.positions[model.crotch].y);
    // Dempster 1955: an arm is about 5 % of the body, a leg 16 %.
    const shape::Limbs limbs = shape::limbs_by_thickness(model, body.positions, body.thickness_mm, body.skin_m2);
    const double whole = shape::target_volume_litres(body.input);
    CHECK(limbs.arms.volume / whole == Approx(0.11).margin(0.02));
    CHECK(limbs.legs.volume / whole == Approx(0.34).margin(0.04));
}
