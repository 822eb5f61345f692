#include "body/tape.hpp"

#include "support/baked_models.hpp"
#include "support/catch.hpp"

using core::Girth;

TEST_CASE("girths grow with the body and do not care where it stands") {
    const auto& model = baked_model(core::Sex::female);
    const auto girths = body::measure_girths(model, model.base, {.flexed = 1.1});
    std::vector<glm::vec3> moved = model.base;
    for (auto& p : moved) p = p * 1.2F + glm::vec3(0, 0.4F, 0);
    const auto larger = body::measure_girths(model, moved, {.flexed = 1.1});
    for (const auto site : core::all_values<Girth>()) {
        INFO(core::name_of(site));
        CHECK(girths[site] > 10);
        CHECK(larger[site] == Approx(1.2 * girths[site]).epsilon(2e-3));
    }
}

TEST_CASE("fat in a depot shows on the tape over it and not on tapes elsewhere") {
    const auto& model = baked_model(core::Sex::male);
    const auto thin = body::measure_girths(model, model.base, {.flexed = 1.07});
    body::Coefficients belly;
    belly.fat[body::FatField::abdomen] = 1;
    const auto round = body::measure_girths(model, body::morph(model, belly), {.flexed = 1.07});
    CHECK(round[Girth::waist] > thin[Girth::waist] + 5);
    for (const auto site : {Girth::neck, Girth::knee, Girth::calf, Girth::upper_arm, Girth::wrist, Girth::ankle}) {
        INFO(core::name_of(site));
        CHECK(round[site] == Approx(thin[site]).margin(0.3));
    }
}

TEST_CASE("no girth jumps while a body fattens in small steps") {
    for (const auto sex : core::all_values<core::Sex>()) {
        const auto& model = baked_model(sex);
        body::Coefficients c;
        auto last = body::measure_girths(model, model.base, {.flexed = 1.07});
        for (int step = 1; step <= 60; ++step) {
            for (double& f : c.fat) f = step * 0.02;
            const auto now = body::measure_girths(model, body::morph(model, c), {.flexed = 1.07});
            for (const auto site : core::all_values<Girth>()) {
                INFO(core::name_of(sex) << " " << core::name_of(site) << " step " << step);
                CHECK(std::abs(now[site] - last[site]) < 2.0);
            }
            last = now;
        }
    }
}

TEST_CASE("the flexed arm is the relaxed one times the fitted ratio") {
    const auto& model = baked_model(core::Sex::male);
    const auto girths = body::measure_girths(model, model.base, {.flexed = 1.25});
    CHECK(girths[Girth::upper_arm_flexed] == Approx(1.25 * girths[Girth::upper_arm]));
}

TEST_CASE("where a tape may lie goes by the body and not by how high it stands or how large it is") {
    for (const auto sex : core::all_values<core::Sex>()) {
        body::BodyModel model = baked_model(sex);
        const auto edges = body::find_tape_edges(model);
        CHECK(edges == model.tape_edges);
        for (auto& p : model.base) p = p * 1.25F + glm::vec3(0, 0.5F, 0);
        for (const auto part : core::all_values<body::TapePart>()) {
            CHECK(edges[part].size() > 50);
            CHECK(body::find_tape_edges(model)[part] == edges[part]);
        }
    }
}
