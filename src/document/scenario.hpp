#pragma once

#include "document/document.hpp"
#include "document/picture_format.hpp"
#include "document/view_state.hpp"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace document {

/// The version written to scenario files. A file without a version is version 1.
inline constexpr int scenario_version = 1;

/// A field that this program does not know: from a newer version, or misspelt.
struct UnknownField {
    std::string name;
    std::string json;  ///< its value
    bool operator==(const UnknownField&) const = default;
};

/// The contents of a scenario file.
struct Scenario {
    Document document;
    ViewState view;
    std::optional<PictureFormat> picture{};  ///< unset: up to the renderer
    std::vector<UnknownField> unknown{};     ///< kept, but without effect
    bool operator==(const Scenario&) const = default;
};

/// The parameters that a classmate has in addition to the name.
std::span<const std::string_view> classmate_fields();

/// Parses a scenario: one flat JSON object whose keys are the names of the parameter table. Missing fields keep their
/// default, unknown ones are preserved. Throws core::Error(invalid_input) that names `origin` and the key for anything
/// else.
Scenario parse_scenario(std::string_view json, std::string_view origin);
Scenario load_scenario(const std::filesystem::path& file);

/// Removes an unknown field from the scenario and returns its text; unset if there is no such field or it is not a
/// string.
std::optional<std::string> take_text(Scenario& scenario, std::string_view name);

/// The scenario as a file that parses back to the same scenario.
std::string scenario_json(const Scenario& scenario);

}  // namespace document
