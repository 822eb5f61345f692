#pragma once

#include "core/strings.hpp"
#include "core/units.hpp"
#include "document/view_state.hpp"
#include "study/simulation.hpp"

#include <string>

namespace picture {

/// What a picture was made from. References must outlive the call.
struct Described {
    const document::Document& document;
    const study::Simulation& simulation;
    const document::ViewState& view;
    int day = 0;
    bool absolute_numbers = true;  ///< false: no size, weight or share of fat of a body, only its changes
    bool asked = false;            ///< someone is asked to predict: the outcome is left out
    core::UnitSystem units = core::UnitSystem::metric;
};

/// A scene in words, for those who do not see it: four short texts in the language of the strings.
struct SceneWords {
    std::string scene;    ///< who is seen, from where, on which day, in which layer, beside what
    std::string plan;     ///< what was set: the energy gap, the training
    std::string changed;  ///< since the start; empty on day 0
    std::string hint;     ///< what can be done next
};
SceneWords scene_words(const core::Strings& strings, const Described& described);

/// Scene, plan and change in one paragraph: the alternative text of a picture.
std::string description(const core::Strings& strings, const Described& described);

/// Day, weight, its change and body fat, in one line; without absolute numbers the day and the change of fat.
std::string caption(const core::Strings& strings, const study::Simulation& simulation, int day,
                    bool absolute_numbers = true, core::UnitSystem units = core::UnitSystem::metric);

}  // namespace picture
