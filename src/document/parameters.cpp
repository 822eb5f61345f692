#include "document/parameters.hpp"

#include "depots/parameters.hpp"
#include "document/view_parameters.hpp"
#include "energy/parameters.hpp"

#include <array>
#include <vector>

namespace document {

namespace {

std::vector<core::Parameter> joined_rows() {
    std::vector<core::Parameter> rows;
    for (const auto part : {energy::person_parameters(), depots::distribution_parameters(), energy::plan_parameters(),
                            energy::goal_parameters(), view_parameters()})
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

}  // namespace

std::span<const core::Parameter> parameters() {
    static const std::vector<core::Parameter> rows = joined_rows();
    return rows;
}

const core::Parameter& parameter(std::string_view name) {
    return core::row_called(name, std::array{parameters()});
}

}  // namespace document
