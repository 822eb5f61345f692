#pragma once

#include "depots/profile.hpp"
#include "shape/solve.hpp"

namespace study {

/// A body ready to be drawn: its form, its fat masses, and a version number unique to that form.
struct Body {
    shape::Figure figure;
    depots::DepotMasses masses_kg{};
    unsigned long version = 0;
};

}  // namespace study
