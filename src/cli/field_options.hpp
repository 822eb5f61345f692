#pragma once

#include "document/scenario.hpp"

#include <CLI/CLI.hpp>

#include <map>
#include <span>
#include <string>
#include <string_view>

namespace cli {

/// Rows of the parameter table as command-line options: parses them and applies them to a scenario.
class FieldOptions {
  public:
    /// Adds an option for each name; `heading` is their group in the help text. This object must outlive the parsing.
    void add(CLI::App& command, std::string_view heading, std::span<const std::string_view> names);

    /// Sets the fields whose options were given. Throws core::Error(invalid_input).
    void apply(document::Scenario& scenario) const;

    bool given(std::string_view name) const;

  private:
    std::map<std::string, std::string, std::less<>> texts_;  ///< by name; empty if given as ""
    std::map<std::string, CLI::Option*, std::less<>> options_;
};

}  // namespace cli
