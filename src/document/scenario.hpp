#pragma once

#include "document/document.hpp"
#include "document/view_state.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace document {

/// Everything that a scenario file holds.
struct Scenario {
    Document document;
    ViewState view;
    bool operator==(const Scenario&) const = default;
};

/// Reads a scenario: one flat JSON object whose keys are the names of the parameter table; what it leaves out keeps
/// its default. Throws core::Error(invalid_input) that names `origin` and the key for anything else.
Scenario parse_scenario(std::string_view json, std::string_view origin);
Scenario load_scenario(const std::filesystem::path& file);

/// The text of a scenario file that reads back as the same scenario. Limitation: zoom, pan and a direction that is not
/// a named view have no key in the parameter table and are left out.
std::string scenario_json(const Scenario& scenario);

}  // namespace document
