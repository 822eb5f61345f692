#pragma once

#include "document/view_state.hpp"
#include "study/simulation.hpp"

#include <optional>

namespace study {

/// The body that a comparison sets beside the shown one, and where its fat lies.
struct ComparedBody {
    shape::Figure figure;
    depots::DepotMasses masses_kg;
};

/// What is shown: `view` of the `day`-th day of `simulation`.
struct Shown {
    const study::Models& models;
    const document::Document& document;
    const study::Simulation& simulation;
    const document::ViewState& view;
    int day = 0;
};

/// Unset where nothing stands beside it, or a class of other people. Throws core::Error where it cannot be had.
std::optional<ComparedBody> compared_body(const Shown& shown);

}  // namespace study
