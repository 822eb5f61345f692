#include "study/study.hpp"

#include "shape/relief.hpp"
#include "study/layer_values.hpp"
#include "study/lean_look.hpp"

#include <algorithm>
#include <cmath>

namespace study {

const Simulation& Study::simulation(const document::Document& document) & {
    return simulations_.get(document, [&] {
        ++work_.simulations;
        return simulate(models_, document);
    });
}

int Study::held_day(const document::Document& document, int day) {
    return std::clamp(day, 0, simulation(document).last_day());
}

const Untrained& Study::untrained(const document::Document& document, int day) & {
    const DayKey key{held_day(document, day), document};
    return untrained_.get(key, [&] { return without_training(document, simulation(document), key.day); });
}

const Outlook& Study::outlook(const document::Document& document) & {
    return outlooks_.get(document, [&] {
        const Simulation& run = simulation(document);
        return outlook_of(document, run,
                          lean_order(models_.bodies[document.person.sex], run, body(document, 0).figure));
    });
}

const std::optional<energy::GoalAnswer>& Study::goal_answer(const document::Document& document) & {
    return goal_answers_.get(document, [&]() -> std::optional<energy::GoalAnswer> {
        document::validate(document);
        if (!document.goal.weight_kg) return std::nullopt;
        return energy::solve_goal(document.person, document.plan, document.goal);
    });
}

Body Study::make_body(const BodyKey& key) {
    const auto& [course, day, document] = key;
    const Simulation& run = course == Course::untrained ? untrained(document, day).simulation : simulation(document);
    Body body;
    body.masses_kg =
        course == Course::expected ? expected_masses_on(document, run, day) : run.depots[static_cast<std::size_t>(day)];
    body.figure = figure_with(models_, document, run, day, body.masses_kg);
    body.version = ++work_.bodies;
    return body;
}

const Body& Study::body(const document::Document& document, int day) & {
    const BodyKey key{Course::planned, held_day(document, day), document};
    return bodies_.get(key, [&] { return make_body(key); });
}

const Body& Study::expected_body(const document::Document& document, int day) & {
    const BodyKey key{Course::expected, held_day(document, day), document};
    return bodies_.get(key, [&] { return make_body(key); });
}

const Body& Study::untrained_body(const document::Document& document, int day) & {
    const BodyKey key{Course::untrained, held_day(document, day), document};
    return bodies_.get(key, [&] { return make_body(key); });
}

const body::Girths& Study::girths(const document::Document& document, int day) & {
    const DayKey key{held_day(document, day), document};
    return girths_.get(key, [&] { return girths_of(models_, document, body(document, key.day).figure); });
}

const body::Girths& Study::right_girths(const document::Document& document, int day) & {
    if (!energy::trains_one_side(document.plan)) return girths(document, day);
    document::Document mirror = document;
    mirror.plan = energy::mirrored(document.plan);
    return girths(mirror, day);
}

const depots::DepotThicknesses& Study::thickness_mm(const document::Document& document, int day) & {
    const DayKey key{held_day(document, day), document};
    return thicknesses_.get(
        key, [&] { return mean_thickness_mm(models_.bodies[document.person.sex], body(document, key.day)); });
}

depots::Standing Study::standing(const document::Document& document, int day) & {
    const Simulation& run = simulation(document);
    return depots::standing_of(depots::choose_profile(models_.profiles, document.distribution, document.person.sex),
                               run.person, run.depots[static_cast<std::size_t>(held_day(document, day))]);
}

const std::vector<float>& Study::layer_values(const document::Document& document, LayerQuestion question,
                                              const Body& body) & {
    if (question.layer == document::Layer::thickness) question.reference_day = 0;  // thickness does not depend on it
    if (question.layer != document::Layer::change) question.change_of = document::ChangeOf::skin;
    return layer_values_.get({question, body.version}, [&] { return make_layer_values(document, question, body); });
}

std::vector<float> Study::thickness_of(core::Sex sex, const Body& body) {
    const body::BodyModel& model = models_.bodies[sex];
    return thickness_values(model, reliefs_.get(sex, [&] { return shape::fat_relief(model); }), body);
}

std::vector<float> Study::make_layer_values(const document::Document& document, LayerQuestion question,
                                            const Body& subject) {
    const core::Sex sex = document.person.sex;
    const body::BodyModel& model = models_.bodies[sex];
    if (question.layer == document::Layer::thickness) return thickness_of(sex, subject);
    const Simulation& run = simulation(document);
    const int reference_day = std::clamp(question.reference_day, 0, run.last_day());
    if (question.layer == document::Layer::share)
        return share_values(model, run.depots[static_cast<std::size_t>(reference_day)], subject.masses_kg);
    const Body& reference = body(document, reference_day);
    if (question.change_of == document::ChangeOf::skin) return change_values(model, reference.figure, subject.figure);
    std::vector<float> mm = thickness_of(sex, subject);
    const std::vector<float> then_mm = thickness_of(sex, reference);
    for (std::size_t v = 0; v < mm.size(); ++v) mm[v] -= then_mm[v];
    return mm;
}

double Study::greatest_layer_value(const document::Document& document, LayerQuestion question) & {
    return greatest_values_.get({question, document}, [&] {
        double greatest = 0;
        for (const int day : {0, simulation(document).last_day()})
            for (const float value : layer_values(document, question, body(document, day)))
                greatest = std::max<double>(greatest, std::abs(value));
        return greatest;
    });
}

}  // namespace study
