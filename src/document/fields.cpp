#include "document/fields.hpp"

#include "core/error.hpp"
#include "core/units.hpp"
#include "document/parameters.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstdlib>
#include <optional>

namespace document {

namespace {

using Kind = core::Parameter::Kind;

// ---- conversions between a member's type and a field's value

FieldValue to_value(double number) {
    return number;
}
FieldValue to_value(int number) {
    return static_cast<double>(number);
}
template <class E>
requires std::is_enum_v<E> FieldValue to_value(E choice) {
    return static_cast<double>(choice);
}
template <class T>
FieldValue to_value(const std::optional<T>& value) {
    return value ? to_value(*value) : FieldValue{};
}

template <class T>
void from_value(const FieldValue& value, T& member) {
    member = static_cast<T>(std::get<double>(value));
}
template <class T>
void from_value(const FieldValue& value, std::optional<T>& member) {
    member.reset();
    if (!std::holds_alternative<std::monostate>(value)) from_value(value, member.emplace());
}

struct Field {
    std::string_view name;
    FieldValue (*get)(const Scenario&);
    void (*set)(Scenario&, const FieldValue&);
};

/// A field stored directly in the member that `Path` leads to from the scenario.
template <auto... Path>
constexpr Field member(std::string_view name) {
    return {name, [](const Scenario& scenario) { return to_value((scenario.*....*Path)); },
            [](Scenario& scenario, const FieldValue& value) { from_value(value, (scenario.*....*Path)); }};
}

/// The height in cm that set_height maps back to the same metres, shortened if possible: 177.8, not 177.80000000000001.
FieldValue get_height(const Scenario& scenario) {
    const double height_m = scenario.document.person.height_m;
    const double exact_cm = height_m * core::cm_per_m;
    const double short_cm = std::round(exact_cm * 1e6) / 1e6;
    return short_cm / core::cm_per_m == height_m ? short_cm : exact_cm;
}
void set_height(Scenario& scenario, const FieldValue& value) {
    scenario.document.person.height_m = std::get<double>(value) / core::cm_per_m;
}

FieldValue get_profile(const Scenario& scenario) {
    const std::string& name = scenario.document.distribution.profile;
    return name == parameter("profile").word_for_unset ? FieldValue{} : FieldValue{name};
}
void set_profile(Scenario& scenario, const FieldValue& value) {
    const std::string* name = std::get_if<std::string>(&value);
    scenario.document.distribution.profile = name ? *name : std::string(parameter("profile").word_for_unset);
}

FieldValue get_samples(const Scenario& scenario) {
    return core::parse_value(parameter("samples"), std::to_string(scenario.view.samples));
}
void set_samples(Scenario& scenario, const FieldValue& value) {
    const auto index = static_cast<std::size_t>(std::get<double>(value));
    scenario.view.samples = static_cast<int>(core::parse_number(parameter("samples").choices[index], "samples"));
}

FieldValue get_section(const Scenario& scenario) {
    const std::string text = section_text(scenario.view.section);
    return text == parameter("section").word_for_unset ? FieldValue{} : FieldValue{text};
}
void set_section(Scenario& scenario, const FieldValue& value) {
    const std::string* text = std::get_if<std::string>(&value);
    place_section(scenario.view.section, text ? *text : parameter("section").word_for_unset);
}

using energy::Person;
using energy::Plan;

template <depots::Group group>
constexpr Field regional_fat(std::string_view name) {
    return {name,
            [](const Scenario& scenario) { return to_value(scenario.document.distribution.regional_fat_kg[group]); },
            [](Scenario& scenario, const FieldValue& value) {
                from_value(value, scenario.document.distribution.regional_fat_kg[group]);
            }};
}

constexpr std::array fields{
    member<&Scenario::document, &Document::person, &Person::sex>("sex"),
    member<&Scenario::document, &Document::person, &Person::age_years>("age"),
    Field{"height", get_height, set_height},
    member<&Scenario::document, &Document::person, &Person::weight_kg>("weight"),
    member<&Scenario::document, &Document::person, &Person::body_fat_percent>("body-fat"),
    member<&Scenario::document, &Document::person, &Person::activity_level>("activity"),
    Field{"profile", get_profile, set_profile},
    member<&Scenario::document, &Document::distribution, &depots::Distribution::pattern>("pattern"),
    member<&Scenario::document, &Document::distribution, &depots::Distribution::menopause>("menopause"),
    regional_fat<depots::Group::trunk>("trunk-fat"),
    regional_fat<depots::Group::legs>("legs-fat"),
    regional_fat<depots::Group::arms>("arms-fat"),
    member<&Scenario::document, &Document::plan, &Plan::deficit_kcal_per_day>("deficit"),
    member<&Scenario::document, &Document::plan, &Plan::deficit_mode>("deficit-mode"),
    member<&Scenario::document, &Document::plan, &Plan::new_activity_level>("new-activity"),
    member<&Scenario::document, &Document::plan, &Plan::training>("train"),
    member<&Scenario::document, &Document::plan, &Plan::train_side>("train-side"),
    member<&Scenario::document, &Document::plan, &Plan::sessions_per_week>("sessions"),
    member<&Scenario::document, &Document::plan, &Plan::days>("days"),
    member<&Scenario::document, &Document::goal, &energy::Goal::weight_kg>("target-weight"),
    member<&Scenario::document, &Document::goal, &energy::Goal::day>("target-day"),
    member<&Scenario::document, &Document::goal, &energy::Goal::then>("target-then"),
    member<&Scenario::view, &ViewState::day>("day"),
    Field{"view", [](const Scenario& scenario) { return to_value(scenario.view.view); },
          [](Scenario& scenario, const FieldValue& value) {  // also resets a camera that was turned away
              View view{};
              from_value(value, view);
              scenario.view = looking_from(scenario.view, view);
          }},
    member<&Scenario::view, &ViewState::yaw_deg>("yaw"),
    member<&Scenario::view, &ViewState::pitch_deg>("pitch"),
    member<&Scenario::view, &ViewState::zoom>("zoom"),
    member<&Scenario::view, &ViewState::pan_x>("pan-x"),
    member<&Scenario::view, &ViewState::pan_y>("pan-y"),
    member<&Scenario::view, &ViewState::pose>("pose"),
    member<&Scenario::view, &ViewState::background>("background"),
    member<&Scenario::view, &ViewState::skin>("skin"),
    member<&Scenario::view, &ViewState::hair>("hair"),
    member<&Scenario::view, &ViewState::projection>("projection"),
    member<&Scenario::view, &ViewState::camera_height_cm>("camera-height"),
    member<&Scenario::view, &ViewState::lens_mm>("lens"),
    member<&Scenario::view, &ViewState::light>("light"),
    member<&Scenario::view, &ViewState::light_hardness>("light-hardness"),
    member<&Scenario::view, &ViewState::ruler>("ruler"),
    member<&Scenario::view, &ViewState::grid>("grid"),
    member<&Scenario::view, &ViewState::moving_quality>("moving-quality"),
    member<&Scenario::view, &ViewState::layer>("layer"),
    member<&Scenario::view, &ViewState::change_of>("change-of"),
    Field{"section", get_section, set_section},
    member<&Scenario::view, &ViewState::section, &SectionPlane::offset_mm>("section-offset"),
    member<&Scenario::view, &ViewState::section, &SectionPlane::tilt_deg>("section-tilt"),
    member<&Scenario::view, &ViewState::section, &SectionPlane::roll_deg>("section-roll"),
    member<&Scenario::view, &ViewState::iso_lines>("iso-lines"),
    member<&Scenario::view, &ViewState::layer_range>("layer-range"),
    member<&Scenario::view, &ViewState::compare>("compare"),
    member<&Scenario::view, &ViewState::reference_day>("reference-day"),
    member<&Scenario::view, &ViewState::wipe>("wipe"),
    Field{"samples", get_samples, set_samples},
};

const Field& field(std::string_view name) {
    for (const Field& row : fields)
        if (row.name == name) return row;
    assert(!"no such field");
    std::abort();
}

}  // namespace

FieldValue get_field(const Scenario& scenario, std::string_view name) {
    return field(name).get(scenario);
}

void set_field(Scenario& scenario, std::string_view name, const FieldValue& value) {
    field(name).set(scenario, value);
}

FieldValue parse_field(const core::Parameter& row, std::string_view text) {
    if (!row.word_for_unset.empty() && text == row.word_for_unset) return {};
    if (row.kind != Kind::word && row.kind != Kind::plane) return core::parse_value(row, text);
    if (text.empty())
        core::throw_invalid(
            core::sentence("refusal.empty", "{field} is empty, expected {range}",
                           {{"field", core::field_sentence(row)}, {"range", core::range_sentence(row)}}));
    if (row.kind == Kind::plane) {
        SectionPlane plane;
        place_section(plane, text);
        return section_text(plane);
    }
    return std::string(text);
}

FieldValue checked_field(const core::Parameter& row, double number) {
    const std::string text = core::number_text(number);
    if (row.kind == Kind::choice && std::ranges::find(row.choices, text) != row.choices.end())
        return parse_field(row, text);
    if (row.kind == Kind::choice || row.kind == Kind::word || row.kind == Kind::plane)
        core::throw_invalid(core::sentence(
            "refusal.number_for_word", "{field} is the number {text}, expected {range} in quotes",
            {{"field", core::field_sentence(row)}, {"text", text}, {"range", core::range_sentence(row)}}));
    core::require_in_range(row, number);
    return number;
}

std::string field_text(const core::Parameter& row, const FieldValue& value) {
    if (std::holds_alternative<std::monostate>(value)) return std::string(row.word_for_unset);
    if (const std::string* word = std::get_if<std::string>(&value)) return *word;
    const double number = std::get<double>(value);
    return row.kind == Kind::choice ? std::string(row.choices[static_cast<std::size_t>(number)])
                                    : core::number_text(number);
}

}  // namespace document
