#include "picture/captions.hpp"

#include "picture/description.hpp"
#include "picture/mass_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace picture {

namespace {

using document::Compare;

std::string of_day(const core::Strings& strings, Telling telling, const CaptionedBodies& bodies, int day) {
    if (telling != Telling::sizes) return caption(strings, bodies.simulation, day, false);
    const energy::BodyState& state = bodies.simulation.trajectory.days[static_cast<std::size_t>(day)].state;
    return strings.say("label.day-weight", fmt::arg("day", day),
                       fmt::arg("weight", mass_text(strings, state.weight_kg(), bodies.units)));
}

Captions of_pictures(const core::Strings& strings, Telling telling, double then_l, double now_l) {
    const auto numbered = [&](int number, double litres) {
        if (telling != Telling::sizes) return strings.say("label.picture-alone", fmt::arg("number", number));
        return strings.say("label.picture", fmt::arg("number", number), fmt::arg("litres", litres));
    };
    Captions captions{.now = numbered(2, now_l), .then = numbered(1, then_l)};
    if (telling == Telling::changes)
        captions.now += " · " + strings.say("label.picture-apart", fmt::arg("litres", std::abs(now_l - then_l)));
    return captions;
}

}  // namespace

Captions captions_of(const core::Strings& strings, Telling telling, const CaptionedBodies& bodies) {
    const auto& [simulation, view, day, now_litres, then_litres, units] = bodies;
    switch (view.compare) {
        case Compare::expectation:
            return {.now = strings.say("label.happens"), .then = strings.say("label.expected")};
        case Compare::untrained:
            return {.now = strings.say("label.trained"), .then = strings.say("label.untrained")};
        case Compare::pictures:
            return of_pictures(strings, telling, then_litres, now_litres);
        case Compare::everyone:  // in a document without a class
            return {.now = strings.say("label.empty-class"), .then = {}};
        default:
            return {.now = of_day(strings, telling, bodies, day),
                    .then = of_day(strings, telling, bodies, std::clamp(view.reference_day, 0, simulation.last_day()))};
    }
}

bool stand_side_by_side(const document::ViewState& view) {
    return view.compare == Compare::side_by_side || view.compare == Compare::expectation ||
           view.compare == Compare::pictures || view.compare == Compare::untrained;
}

}  // namespace picture
