#include "energy/plan.hpp"

#include "energy/parameters.hpp"

namespace energy {

void validate(const Plan& plan) {
    core::require_in_range(parameter("deficit"), plan.deficit_kcal_per_day);
    if (plan.new_activity_level) core::require_in_range(parameter("new-activity"), *plan.new_activity_level);
    core::require_in_range(parameter("sessions"), plan.sessions_per_week);
    core::require_in_range(parameter("days"), plan.days);
}

}  // namespace energy
