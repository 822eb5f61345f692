#include "document/scenario.hpp"

#include "core/error.hpp"
#include "core/file_text.hpp"
#include "core/strict_json.hpp"
#include "core/units.hpp"
#include "document/fields.hpp"
#include "document/girth_fields.hpp"
#include "document/parameters.hpp"
#include "document/phase_fields.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <map>
#include <optional>

namespace document {

namespace {

using nlohmann::ordered_json;

const core::Parameter* find_parameter(std::string_view name) {
    for (const core::Parameter& row : parameters())
        if (row.name == name) return &row;
    return nullptr;
}

constexpr int deepest_nesting = 64;  // deeper than anything a newer version may write

FieldValue parse_member(const core::Parameter& row, const ordered_json& value) {
    if (value.is_number()) return checked_field(row, value.get<double>());
    if (value.is_string()) return parse_field(row, value.get<std::string>());
    core::throw_invalid(core::sentence("refusal.kind", "{field} is {kind}, expected {range}",
                                       {{"field", core::field_sentence(row)},
                                        {"kind", std::string(value.type_name())},
                                        {"range", core::range_sentence(row)}}));
}

constexpr const char* girths_key = "girths_cm";

constexpr const char* version_key = "version";

void require_known_version(const ordered_json& value, std::string_view origin) {
    if (!value.is_number_unsigned() || value.get<std::uint64_t>() < 1)
        core::throw_invalid(
            fmt::format("{}: version is {}, expected a whole number from 1", origin, value.dump(-1, ' ', true)));
    if (value.get<std::uint64_t>() > scenario_version)
        core::throw_invalid(fmt::format("{}: version is {}, but this program knows scenarios up to version {} only",
                                        origin, value.dump(-1, ' ', true), scenario_version));
}

void read_girths(shape::KnownGirths& girths_cm, const ordered_json& value, std::string_view origin) {
    if (!value.is_object())
        core::throw_invalid(fmt::format("{}: {} is {}, expected an object such as {{\"waist\": 94}}", origin,
                                        girths_key, value.type_name()));
    for (const auto& [site, cm] : value.items()) {
        if (!cm.is_number())
            core::throw_invalid(fmt::format("{}: {}.{} is {}, expected a number of centimetres", origin, girths_key,
                                            site, cm.type_name()));
        try {
            set_girth(girths_cm, site, cm.get<double>());
        } catch (const core::Error& fault) {  // prefixed with the file
            core::throw_invalid(fmt::format("{}: {}", origin, fault.what()));
        }
    }
}

constexpr const char* size_key = "size";
constexpr const char* transparent_key = "transparent";
constexpr const char* caption_key = "caption";

void read_picture(Scenario& scenario, std::string_view key, const ordered_json& value, std::string_view origin) {
    if (!scenario.picture) scenario.picture.emplace();
    const bool fits = key == size_key ? value.is_string() : value.is_boolean();
    if (!fits)
        core::throw_invalid(fmt::format("{}: {} is {}, expected {}", origin, key, value.dump(-1, ' ', true),
                                        key == size_key ? "a text such as \"1280x720\"" : "true or false"));
    if (key != size_key) {
        (key == transparent_key ? scenario.picture->transparent : scenario.picture->caption) = value.get<bool>();
        return;
    }
    try {
        set_picture_size(*scenario.picture, value.get<std::string>());
    } catch (const core::Error& fault) {  // prefixed with the file
        core::throw_invalid(fmt::format("{}: {}", origin, fault.what()));
    }
}

constexpr const char* class_key = "class";
constexpr const char* name_key = "name";
Classmate read_classmate(const ordered_json& value) {
    if (!value.is_object()) core::throw_invalid(fmt::format("is {}, expected an object", value.type_name()));
    Scenario scenario;
    Classmate mate;
    for (const auto& [key, member] : value.items()) {
        if (key == name_key && member.is_string())
            mate.name = member.get<std::string>();
        else if (std::ranges::find(classmate_fields(), key) != classmate_fields().end())
            set_field(scenario, key, parse_member(parameter(key), member));
        else
            core::throw_invalid(
                fmt::format("has the field \"{}\", expected name, {}", key, fmt::join(classmate_fields(), ", ")));
    }
    mate.person = scenario.document.person;
    mate.distribution = scenario.document.distribution;
    return mate;
}

void read_class(std::vector<Classmate>& classmates, const ordered_json& value, std::string_view origin) {
    if (!value.is_array())
        core::throw_invalid(
            fmt::format("{}: {} is {}, expected a list of people", origin, class_key, value.type_name()));
    for (std::size_t i = 0; i < value.size(); ++i) {
        try {
            classmates.push_back(read_classmate(value[i]));
        } catch (const core::Error& fault) {  // prefixed with the place
            core::throw_invalid(fmt::format("{}: {}[{}]: {}", origin, class_key, i, fault.what()));
        }
    }
}

constexpr const char* phases_key = "phases";
constexpr const char* day_key = "day";

energy::Phase read_phase(const energy::Plan& before, const ordered_json& value) {
    if (!value.is_object()) core::throw_invalid(fmt::format("is {}, expected an object", value.type_name()));
    const auto day = value.find(day_key);
    if (day == value.end() || !day->is_number_integer() || std::abs(day->get<double>()) > 1e6)
        core::throw_invalid("has no day, expected the whole number of the day on which it begins");
    energy::Phase phase = continued_phase(before, day->get<int>());
    for (const auto& [key, member] : value.items()) {
        if (key == day_key) continue;
        if (std::ranges::find(phase_field_names(), key) == phase_field_names().end())
            core::throw_invalid(
                fmt::format("has the field \"{}\", expected day, {}", key, fmt::join(phase_field_names(), ", ")));
        set_phase_field(phase, key, parse_member(parameter(key), member));
    }
    return phase;
}

/// After the plan's own fields are set, from which the phases go on.
void read_phases(energy::Plan& plan, const ordered_json& value, std::string_view origin) {
    if (!value.is_array())
        core::throw_invalid(
            fmt::format("{}: {} is {}, expected a list of phases", origin, phases_key, value.type_name()));
    for (std::size_t i = 0; i < value.size(); ++i) {
        try {
            plan.later.push_back(read_phase(plan, value[i]));
        } catch (const core::Error& fault) {  // the same sentence, with the place in front
            core::throw_invalid(fmt::format("{}: {}[{}]: {}", origin, phases_key, i, fault.what()));
        }
    }
}

ordered_json json_of(const core::Parameter& row, const FieldValue& value) {
    const double* number = std::get_if<double>(&value);
    if (number && row.kind == core::Parameter::Kind::whole_number) return static_cast<int>(*number);
    if (number && row.kind == core::Parameter::Kind::number) return *number;
    return field_text(row, value);
}

ordered_json json_of(const Classmate& mate) {
    Scenario scenario;
    scenario.document.person = mate.person;
    scenario.document.distribution = mate.distribution;
    ordered_json object = {{name_key, mate.name}};
    for (const std::string_view name : classmate_fields())
        object[std::string(name)] = json_of(parameter(name), get_field(scenario, name));
    return object;
}

ordered_json phases_json(const energy::Plan& plan) {
    ordered_json list = ordered_json::array();
    energy::Phase before = energy::first_phase(plan);
    for (const energy::Phase& phase : plan.later) {
        ordered_json object = {{day_key, phase.from_day}};
        for (const std::string_view name : phase_field_names())
            if (const FieldValue value = get_phase_field(phase, name); value != get_phase_field(before, name))
                object[std::string(name)] = json_of(parameter(name), value);
        list.push_back(std::move(object));
        before = phase;
    }
    return list;
}

}  // namespace

std::span<const std::string_view> classmate_fields() {
    static constexpr std::array<std::string_view, 12> fields{"sex",       "age",       "height",   "weight",
                                                             "body-fat",  "activity",  "profile",  "pattern",
                                                             "menopause", "trunk-fat", "legs-fat", "arms-fat"};
    return fields;
}

Scenario parse_scenario(std::string_view json, std::string_view origin) {
    Scenario scenario;
    std::map<const core::Parameter*, FieldValue> fields;  // set in the order of the table, not that of the file
    std::optional<ordered_json> phases;
    const auto object = core::parse_strict_json<ordered_json>(
        json, {.origin = origin, .expected = "one flat object", .deepest_nesting = deepest_nesting});
    if (!object.is_object())
        core::throw_invalid(fmt::format("{}: expected a JSON object of scenario fields, {{...}}", origin));
    for (const auto& [key, value] : object.items()) {
        if (key == version_key) {
            require_known_version(value, origin);
            continue;
        }
        if (key == girths_key) {
            read_girths(scenario.document.girths_cm, value, origin);
            continue;
        }
        if (key == phases_key) {
            phases = value;
            continue;
        }
        if (key == class_key) {
            read_class(scenario.document.classmates, value, origin);
            continue;
        }
        if (key == size_key || key == transparent_key || key == caption_key) {
            read_picture(scenario, key, value, origin);
            continue;
        }
        const core::Parameter* row = find_parameter(key);
        if (!row) {
            scenario.unknown.push_back({key, value.dump()});
            continue;
        }
        try {
            fields[row] = parse_member(*row, value);
        } catch (const core::Error& fault) {  // prefixed with the file
            core::throw_invalid(fmt::format("{}: {}", origin, fault.what()));
        }
    }
    for (const auto& [row, value] : fields) set_field(scenario, row->name, value);
    if (phases) read_phases(scenario.document.plan, *phases, origin);
    return scenario;
}

Scenario load_scenario(const std::filesystem::path& file) {
    const std::optional<std::string> json = core::read_text(file);
    if (!json) core::throw_invalid(fmt::format("{}: cannot be read, expected a scenario file", file.string()));
    return parse_scenario(*json, file.string());
}

std::optional<std::string> take_text(Scenario& scenario, std::string_view name) {
    const auto field = std::ranges::find(scenario.unknown, name, &UnknownField::name);
    if (field == scenario.unknown.end()) return std::nullopt;
    const ordered_json value = ordered_json::parse(field->json);
    if (!value.is_string()) return std::nullopt;
    scenario.unknown.erase(field);
    return value.get<std::string>();
}

std::string scenario_json(const Scenario& scenario) {
    ordered_json object = ordered_json::object();
    object[version_key] = scenario_version;
    for (const core::Parameter& row : parameters()) {
        object[std::string(row.name)] = json_of(row, get_field(scenario, row.name));
    }
    if (!scenario.document.plan.later.empty()) object[phases_key] = phases_json(scenario.document.plan);
    for (const core::Girth girth : core::all_values<core::Girth>())
        if (const auto& cm = scenario.document.girths_cm[girth])
            object[girths_key][std::string(core::name_of(girth))] = *cm;
    if (scenario.picture) {
        object[size_key] = picture_size_text(*scenario.picture);
        object[transparent_key] = scenario.picture->transparent;
        object[caption_key] = scenario.picture->caption;
    }
    for (const Classmate& mate : scenario.document.classmates) object[class_key].push_back(json_of(mate));
    for (const UnknownField& field : scenario.unknown) object[field.name] = ordered_json::parse(field.json);
    return object.dump(2) + "\n";
}

}  // namespace document
