#include "energy/plan.hpp"

#include "core/parameters.hpp"

namespace energy {

void validate(const Plan& plan) {
    core::require_in_range(core::parameter("deficit"), plan.deficit_kcal_per_day);
    core::require_in_range(core::parameter("days"), plan.days);
}

}  // namespace energy
