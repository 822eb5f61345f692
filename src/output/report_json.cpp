#include "output/report_json.hpp"

#include "core/units.hpp"
#include "depots/pattern.hpp"

#include <nlohmann/json.hpp>

namespace output {

namespace {

using core::Depot;
using nlohmann::ordered_json;

template <class Index>
ordered_json named_numbers(const core::EnumArray<Index, double>& numbers) {
    ordered_json object = ordered_json::object();
    for (const Index index : core::all_values<Index>()) object[std::string(core::name_of(index))] = numbers[index];
    return object;
}

ordered_json layer_json(const depots::DepotThicknesses& thickness_mm) {
    ordered_json object = named_numbers(thickness_mm);
    object.erase("visceral");
    return object;
}

template <class T>
ordered_json or_null(const std::optional<T>& value) {
    return value ? ordered_json(*value) : ordered_json(nullptr);
}

ordered_json person_json(const energy::Person& person) {
    return {{"sex", core::name_of(person.sex)},
            {"age_years", person.age_years},
            {"height_cm", person.height_m * core::cm_per_m},
            {"weight_kg", person.weight_kg},
            {"body_fat_percent", energy::body_fat_percent(person)},
            {"body_fat", person.body_fat_percent ? "given" : "estimated"},
            {"activity_level", person.activity_level},
            {"maintenance_kcal", energy::maintenance_intake_kcal_per_day(person)}};
}

ordered_json phase_json(const energy::Phase& phase) {
    return {{"from_day", phase.from_day},
            {"deficit_kcal", phase.deficit_kcal_per_day},
            {"deficit_mode", core::name_of(phase.deficit_mode)},
            {"new_activity_level", or_null(phase.new_activity_level)},
            {"train", core::name_of(phase.training)},
            {"sessions_per_week", phase.sessions_per_week}};
}

ordered_json plan_json(const energy::Plan& plan) {
    ordered_json object = phase_json(energy::first_phase(plan));
    object.erase("from_day");
    object["days"] = plan.days;
    for (const energy::Phase& phase : plan.later) object["later"].push_back(phase_json(phase));
    return object;
}

ordered_json day_json(int day, const study::DayNumbers& numbers, const energy::BandDay& band,
                      const depots::DepotThicknesses& thickness_mm) {
    return {{"day", day},
            {"weight_kg", numbers.weight_kg},
            {"weight_band_kg", {band.weight_low_kg, band.weight_high_kg}},
            {"fat_kg", numbers.fat_kg},
            {"fat_band_kg", {band.fat_low_kg, band.fat_high_kg}},
            {"lean_kg", numbers.lean_kg},
            {"body_fat_percent", numbers.body_fat_percent},
            {"bmi", numbers.body_mass_index},
            {"waist_to_height", numbers.waist_percent_of_height / 100},
            {"trunk_to_legs_percentile", or_null(numbers.trunk_to_legs_percentile)},
            {"trunk_fat_percentile", numbers.trunk_fat_percentile},
            {"visceral_fat_percentile", numbers.visceral_fat_percentile},
            {"intake_kcal", numbers.intake_kcal_per_day},
            {"expenditure_kcal", numbers.expenditure_kcal_per_day},
            {"girths_cm", named_numbers(numbers.girths_cm)},
            {"right_girths_cm", named_numbers(numbers.right_girths_cm)},
            {"depots_kg", named_numbers(numbers.depots_kg)},
            {"thickness_mm", layer_json(thickness_mm)}};
}

/// Areas of the day's slices.
ordered_json sections_json(const shape::SectionAreas& sections) {
    ordered_json object = ordered_json::object();
    for (const auto place : core::all_values<shape::SectionPlace>()) {
        const shape::PartAreas& areas = sections[place];
        object[std::string(core::name_of(place))] = {{"subcutaneous_cm2", areas.fat_cm2},
                                                     {"visceral_cm2", areas.visceral_cm2},
                                                     {"muscle_cm2", areas.muscle_cm2},
                                                     {"bone_cm2", areas.bone_cm2},
                                                     {"total_cm2", areas.total_cm2}};
    }
    return object;
}

ordered_json order_json(const depots::LeanOrder& order) {
    ordered_json list = ordered_json::array();
    for (const depots::LeanMoment& moment : order)
        list.push_back({{"depot", core::name_of(moment.depot)},
                        {"lean_thickness_mm", depots::lean_thickness_mm[moment.depot]},
                        {"at_fat_kg", or_null(moment.fat_kg)},
                        {"lean_on_day", or_null(moment.lean_on_day)},
                        {"covered_on_day", or_null(moment.covered_on_day)}});
    return list;
}

ordered_json warnings_json(const std::vector<energy::Warning>& warnings) {
    ordered_json list = ordered_json::array();
    for (const energy::Warning& warning : warnings)
        list.push_back({{"kind", core::name_of(warning.kind)},
                        {"day", warning.day},
                        {"value", warning.value},
                        {"threshold", warning.threshold},
                        {"sentence", warning.sentence.text},
                        {"source", warning.source},
                        {"grade", std::string(1, warning.grade)}});
    return list;
}

}  // namespace

std::string report_json(const Report& report) {
    const study::Readout& readout = report.readout;
    const auto& band = report.outlook.band;
    const depots::Distribution& distribution = report.document.distribution;
    const ordered_json object{
        {"person", person_json(report.document.person)},
        {"plan", plan_json(report.document.plan)},
        {"profile", report.profile.name},
        {"pattern", distribution.pattern},
        {"pattern_percentile", depots::pattern_percentile(depots::pattern_for(report.profile, distribution))},
        {"menopause", core::name_of(distribution.menopause)},
        {"stopped", readout.stopped ? ordered_json(readout.stopped->text) : ordered_json()},
        {"start", day_json(0, readout.start, band.front(), report.start_thickness_mm)},
        {"now",
         day_json(readout.day, readout.now, band[static_cast<std::size_t>(readout.day)], report.now_thickness_mm)},
        {"sections", sections_json(report.now_sections)},
        {"lean_order", order_json(report.outlook.lean_order)},
        {"warnings", warnings_json(report.outlook.warnings)},
    };
    return object.dump(2) + "\n";
}

}  // namespace output
