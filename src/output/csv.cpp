#include "output/csv.hpp"

#include "core/units.hpp"
#include "output/csv_field.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace output {

namespace {

/// Appends numbers to `line`, each after a comma.
class RowWriter {
  public:
    explicit RowWriter(std::string start) : line_(std::move(start)) {}

    RowWriter& operator<<(double value) { return *this << std::string_view(core::number_text(value)); }
    RowWriter& operator<<(std::string_view text) {
        line_ += ',';
        line_ += text;
        return *this;
    }
    std::string finished() && { return std::move(line_) + "\n"; }

  private:
    std::string line_;
};

double fat_percent(double fat_kg, double weight_kg) {
    return 100 * fat_kg / weight_kg;
}

std::string simulation_header(const MoreColumns& more) {
    std::string header =
        "day,weight_kg,fat_kg,lean_kg,glycogen_kg,extracellular_water_kg,intake_kcal,expenditure_kcal,"
        "body_fat_percent,bmi";
    for (const std::string_view depot : core::EnumNames<core::Depot>::names) header += fmt::format(",fat_{}_kg", depot);
    for (const std::string_view group : core::EnumNames<core::MuscleGroup>::names)
        header += fmt::format(",muscle_{}_kg", group);
    header += ",deficit_mode";
    if (!more.band.empty()) header += ",weight_low_kg,weight_high_kg,fat_low_kg,fat_high_kg";
    for (const core::Depot depot : core::all_values<core::Depot>())
        if (!more.thickness_mm.empty() && depot != core::Depot::visceral)
            header += fmt::format(",thickness_{}_mm", core::name_of(depot));
    return header + "\n";
}

std::string simulation_row(const document::Document& document, const document::Simulation& simulation, int day,
                           const MoreColumns& more) {
    const auto index = static_cast<std::size_t>(day);
    const energy::Day& on_day = simulation.trajectory.days[index];
    const energy::BodyState& state = on_day.state;
    const double height_m = document.person.height_m;

    RowWriter row(std::to_string(day));
    row << state.weight_kg() << state.fat_kg << state.lean_kg() << state.glycogen_kg << state.extracellular_water_kg
        << on_day.intake_kcal_per_day << on_day.expenditure_kcal_per_day << fat_percent(state.fat_kg, state.weight_kg())
        << state.weight_kg() / (height_m * height_m);
    for (const double fat_kg : simulation.depots[index]) row << fat_kg;
    for (const double share : simulation.trajectory.muscle_growth_shares) row << share * state.muscle_gain_kg;
    row << core::name_of(document.plan.deficit_mode);
    if (!more.band.empty()) {
        const energy::BandDay& band = more.band[index];
        row << band.weight_low_kg << band.weight_high_kg << band.fat_low_kg << band.fat_high_kg;
    }
    for (const core::Depot depot : core::all_values<core::Depot>())
        if (!more.thickness_mm.empty() && depot != core::Depot::visceral) row << more.thickness_mm[index][depot];
    return std::move(row).finished();
}

}  // namespace

std::string simulation_csv(const document::Document& document, const document::Simulation& simulation, int every,
                           const MoreColumns& more) {
    assert(every >= 1);
    std::string csv = simulation_header(more);
    const int last = simulation.last_day();
    for (int day = 0; day < last; day += every) csv += simulation_row(document, simulation, day, more);
    return csv + simulation_row(document, simulation, last, more);
}

std::string measure_header() {
    std::string header =
        "id,sex,age_years,height_cm,weight_kg,body_fat_percent,fat_kg,lean_kg,volume_l,gas_l,surface_area_m2";
    for (const std::string_view site : core::EnumNames<core::Girth>::names) header += fmt::format(",{}_cm", site);
    return header + "\n";
}

std::string measure_row(std::string_view id, const energy::Person& person, const document::Measurement& measured) {
    RowWriter row(fmt::format("{},{}", csv_field(id), core::name_of(person.sex)));
    row << person.age_years << person.height_m * core::cm_per_m << measured.weight_kg
        << fat_percent(measured.fat_kg, measured.weight_kg) << measured.fat_kg << measured.lean_kg << measured.volume_l
        << measured.gas_l << measured.surface_area_m2;
    for (const double girth_cm : measured.girths_cm) row << girth_cm;
    return std::move(row).finished();
}

}  // namespace output
