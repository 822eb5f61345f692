#pragma once

#include "core/strings.hpp"
#include "core/units.hpp"
#include "document/view_state.hpp"
#include "study/simulation.hpp"

#include <string>
#include <vector>

namespace picture {

/// The input of a description. References must outlive the call.
struct Described {
    const document::Document& document;
    const study::Simulation& simulation;
    const document::ViewState& view;
    int day = 0;
    bool absolute_numbers = true;  ///< false: no size, weight or share of fat of a body, only its changes
    bool asked = false;            ///< someone is asked to predict: omits the outcome
    /// One run per person shown, in the order of the document's class; empty if a single person is shown.
    std::vector<study::Simulation> class_runs{};
    core::UnitSystem units = core::UnitSystem::metric;
};

/// A scene in words, for people who cannot see it: four short texts in the language of the strings.
struct SceneWords {
    std::string scene;    ///< who is shown, from where, on which day, in which layer, compared with what
    std::string plan;     ///< the settings: energy gap, training
    std::string changed;  ///< since the start; empty on day 0
    std::string hint;     ///< what to do next
};
SceneWords scene_words(const core::Strings& strings, const Described& described);

/// Scene, plan and change in one paragraph: a picture's alternative text.
std::string description(const core::Strings& strings, const Described& described);

/// Day, weight, change of weight, and body fat in one line; without absolute numbers, the day and the change of fat.
std::string caption(const core::Strings& strings, const study::Simulation& simulation, int day,
                    bool absolute_numbers = true, core::UnitSystem units = core::UnitSystem::metric);

/// The caption of a class: the day, since the numbers are below the feet of each person.
std::string class_caption(const core::Strings& strings, int day);

}  // namespace picture
