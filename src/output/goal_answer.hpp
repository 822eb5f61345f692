#pragma once

#include "energy/goal.hpp"

#include <string>

namespace output {

/// One row: the goal, and what it takes; fields that do not apply are empty.
std::string goal_csv(const energy::Goal& goal, const energy::GoalAnswer& answer);

/// The same as a JSON object; fields that do not apply are null.
std::string goal_json(const energy::Goal& goal, const energy::GoalAnswer& answer);

}  // namespace output
