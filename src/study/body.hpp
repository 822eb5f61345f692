#pragma once

#include "depots/profile.hpp"
#include "shape/solve.hpp"

namespace study {

/// A body as it can be drawn: its form, where its fat lies, and a number that no body of another form has.
struct Body {
    shape::Figure figure;
    depots::DepotMasses masses_kg{};
    unsigned long version = 0;
};

}  // namespace study
