#include "cli/field_options.hpp"

#include "core/units.hpp"
#include "document/fields.hpp"
#include "document/parameters.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cctype>

namespace cli {

namespace {

constexpr std::size_t longest_choice_list = 48;  // shown after the name; a longer list goes into the text

std::string choice_list(const core::Parameter& row) {
    return fmt::format("{}", fmt::join(row.choices, "|"));
}

bool lists_in_text(const core::Parameter& row) {
    return row.kind == core::Parameter::Kind::choice && choice_list(row).size() > longest_choice_list;
}

/// The placeholder after the option in the help text.
std::string placeholder(const core::Parameter& row) {
    if (row.kind == core::Parameter::Kind::word) return "NAME";
    if (row.kind == core::Parameter::Kind::plane) return fmt::format("{}|PLANE", fmt::join(row.choices, "|"));
    if (lists_in_text(row)) return "NAME";
    if (row.kind == core::Parameter::Kind::choice) return choice_list(row);
    std::string text(row.unit.empty() ? std::string_view("number") : row.unit);
    for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return row.unit == "%" ? "PERCENT" : text;
}

std::string description(const core::Parameter& row) {
    const bool unset = row.unset_by_default || row.kind == core::Parameter::Kind::plane;
    const std::string fallback =
        unset ? std::string(row.word_for_unset) : document::field_text(row, document::FieldValue{row.fallback});
    if (lists_in_text(row)) return fmt::format("{} [{}; default {}]", row.help, fmt::join(row.choices, ", "), fallback);
    const bool listed = row.kind == core::Parameter::Kind::choice;  // the choices follow the name
    return listed ? fmt::format("{} [default {}]", row.help, fallback)
                  : fmt::format("{} [{}; default {}]", row.help, core::range_text(row), fallback);
}

}  // namespace

void FieldOptions::add(CLI::App& command, std::string_view heading, std::span<const std::string_view> names) {
    for (const std::string_view name : names) {
        const core::Parameter& row = document::parameter(name);
        const std::string key(name);
        CLI::Option* option = command.add_option("--" + key, texts_[key], description(row));
        options_[key] = option->group(std::string(heading))->option_text(placeholder(row));
    }
}

bool FieldOptions::given(std::string_view name) const {
    const auto found = options_.find(name);
    return found != options_.end() && found->second->count() > 0;
}

void FieldOptions::apply(document::Scenario& scenario) const {
    for (const core::Parameter& row : document::parameters())  // a view precedes the camera options that override it
        if (given(row.name)) set_field(scenario, row.name, document::parse_field(row, texts_.find(row.name)->second));
}

}  // namespace cli
