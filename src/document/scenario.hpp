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

/// The version of scenario files that is written. A file without one is of version 1.
inline constexpr int scenario_version = 1;

/// A field that this program does not know: of a newer one, or misspelt.
struct UnknownField {
    std::string name;
    std::string json;  ///< its value
    bool operator==(const UnknownField&) const = default;
};

/// Everything that a scenario file holds.
struct Scenario {
    Document document;
    ViewState view;
    std::optional<PictureFormat> picture{};  ///< unset: whatever the one who draws thinks fit
    std::vector<UnknownField> unknown{};     ///< kept, without effect
    bool operator==(const Scenario&) const = default;
};

/// The fields of the parameter table that somebody of a class has, next to the name.
std::span<const std::string_view> classmate_fields();

/// Reads a scenario: one flat JSON object whose keys are the names of the parameter table; what it leaves out keeps
/// its default, and what nobody knows is kept. Throws core::Error(invalid_input) that names `origin` and the key for
/// anything else.
Scenario parse_scenario(std::string_view json, std::string_view origin);
Scenario load_scenario(const std::filesystem::path& file);

/// The text of an unknown field, which is then no longer in the scenario; unset where there is none, or where it is no
/// text.
std::optional<std::string> take_text(Scenario& scenario, std::string_view name);

/// The text of a scenario file that reads back as the same scenario.
std::string scenario_json(const Scenario& scenario);

}  // namespace document
