#include "document/scenario_schema.hpp"

#include "core/anatomy.hpp"
#include "core/picture_size.hpp"
#include "document/parameters.hpp"
#include "document/phase_fields.hpp"
#include "document/scenario.hpp"
#include "energy/parameters.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <charconv>

namespace document {

namespace {

using nlohmann::ordered_json;
using Kind = core::Parameter::Kind;

ordered_json number_schema(const core::Parameter& row) {
    return {{"type", row.kind == Kind::whole_number ? "integer" : "number"},
            {"minimum", row.minimum},
            {"maximum", row.maximum}};
}

/// A choice whose words are numbers may be written as a number as well.
ordered_json choice_schema(const core::Parameter& row) {
    ordered_json words = ordered_json::array();
    for (const std::string_view word : row.choices) {
        words.push_back(word);
        int number = 0;
        const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), number);
        if (fault == std::errc() && end == word.data() + word.size()) words.push_back(number);
    }
    return {{"enum", words}};
}

/// A number may be written as a text as well, heights and weights with a unit.
ordered_json value_schema(const core::Parameter& row) {
    if (row.kind == Kind::choice) return choice_schema(row);
    if (row.kind == Kind::word || row.kind == Kind::plane) return {{"type", "string"}, {"minLength", 1}};
    return {{"anyOf", {number_schema(row), {{"type", "string"}, {"minLength", 1}}}}};
}

ordered_json field_schema(const core::Parameter& row) {
    ordered_json schema = {{"description", std::string(row.help)}};
    if (!row.unit.empty()) schema["$comment"] = "unit: " + std::string(row.unit);
    schema.update(value_schema(row));
    if (row.unset_by_default)
        schema["default"] = row.word_for_unset;
    else if (row.kind == Kind::choice)
        schema["default"] = row.choices[static_cast<std::size_t>(row.fallback)];
    else if (row.kind == Kind::word || row.kind == Kind::plane)
        schema["default"] = row.word_for_unset;
    else
        schema["default"] = row.fallback;
    return schema;
}

ordered_json girths_schema() {
    ordered_json sites = ordered_json::object();
    for (const core::Girth girth : core::all_values<core::Girth>())
        sites[std::string(core::name_of(girth))] = {{"type", "number"}, {"exclusiveMinimum", 0}};
    return {{"description", "Girths measured with a tape on day 0, in cm; the body is built to match them."},
            {"type", "object"},
            {"properties", sites},
            {"additionalProperties", false}};
}

ordered_json class_schema() {
    ordered_json properties = {{"name", {{"type", "string"}, {"minLength", 1}, {"maxLength", longest_classmate_name}}}};
    for (const std::string_view name : classmate_fields())
        properties[std::string(name)] = field_schema(parameter(name));
    return {
        {"description", "People who follow the same plan side by side."},
        {"type", "array"},
        {"maxItems", most_classmates},
        {"items",
         {{"type", "object"}, {"properties", properties}, {"required", {"name"}}, {"additionalProperties", false}}}};
}

ordered_json phases_schema() {
    ordered_json properties = {{"day",
                                {{"description", "The day on which the phase begins, later than the one before."},
                                 {"type", "integer"},
                                 {"minimum", 1},
                                 {"maximum", energy::longest_run_days}}}};
    for (const std::string_view name : phase_field_names()) {
        ordered_json schema = field_schema(parameter(name));
        schema.erase("default");  // a missing field stays as in the previous phase
        properties[std::string(name)] = schema;
    }
    return {{"description", "What is different from a day on; what is left out stays as in the phase before."},
            {"type", "array"},
            {"maxItems", energy::most_phases - 1},
            {"items",
             {{"type", "object"}, {"properties", properties}, {"required", {"day"}}, {"additionalProperties", false}}}};
}

}  // namespace

std::string scenario_schema() {
    ordered_json properties = {{"version",
                                {{"description", "Version of this format; 1 if it is missing."},
                                 {"type", "integer"},
                                 {"minimum", 1},
                                 {"maximum", scenario_version}}}};
    for (const core::Parameter& row : parameters()) properties[std::string(row.name)] = field_schema(row);
    properties["phases"] = phases_schema();
    properties["girths_cm"] = girths_schema();
    properties["size"] = {
        {"description", fmt::format("Width and height of a picture in pixels, 16 to {} each.", core::largest_side_px)},
        {"type", "string"},
        {"pattern", "^[0-9]+x[0-9]+$"}};
    properties["transparent"] = {{"description", "Whether a picture has a transparent background."},
                                 {"type", "boolean"}};
    properties["caption"] = {{"description", "Whether a picture has day, weight, change and body fat in a corner."},
                             {"type", "boolean"}};
    properties["class"] = class_schema();
    const ordered_json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                                 {"title", "Adiposcope scenario"},
                                 {"description", "Fields that are not named here are kept and have no effect."},
                                 {"type", "object"},
                                 {"properties", properties}};
    return schema.dump(2) + "\n";
}

}  // namespace document
