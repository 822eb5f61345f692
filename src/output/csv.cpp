#include "output/csv.hpp"

#include "core/units.hpp"
#include "output/csv_field.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace output {

namespace {

/// Appends numbers to `line`, each preceded by a comma.
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

std::vector<std::string> simulation_columns(const MoreColumns& more) {
    std::vector<std::string> columns{
        "day",         "weight_kg",        "fat_kg",           "lean_kg", "glycogen_kg", "extracellular_water_kg",
        "intake_kcal", "expenditure_kcal", "body_fat_percent", "bmi"};
    for (const std::string_view depot : core::EnumNames<core::Depot>::names)
        columns.push_back(fmt::format("fat_{}_kg", depot));
    for (const std::string_view group : core::EnumNames<core::MuscleGroup>::names)
        columns.push_back(fmt::format("muscle_{}_kg", group));
    columns.emplace_back("deficit_mode");
    if (!more.standings.empty())
        for (const char* name : {"trunk_to_legs_percentile", "trunk_fat_percentile", "visceral_fat_percentile"})
            columns.emplace_back(name);
    if (!more.band.empty())
        for (const char* name : {"weight_low_kg", "weight_high_kg", "fat_low_kg", "fat_high_kg"})
            columns.emplace_back(name);
    for (const core::Depot depot : core::all_values<core::Depot>())
        if (!more.thickness_mm.empty() && depot != core::Depot::visceral)
            columns.push_back(fmt::format("thickness_{}_mm", core::name_of(depot)));
    if (!more.girths_cm.empty())
        for (const std::string_view site : core::EnumNames<core::Girth>::names)
            columns.push_back(fmt::format("{}_cm", site));
    if (!more.girths_cm.empty()) columns.emplace_back("waist_to_height");
    if (!more.right_girths_cm.empty())
        for (const core::Girth site : body::limb_girths)
            for (const char* side : {"right", "left"})
                columns.push_back(fmt::format("{}_{}_cm", core::name_of(site), side));
    return columns;
}

std::vector<Table::Cell> simulation_row(const document::Document& document, const study::Simulation& simulation,
                                        int day, const MoreColumns& more) {
    const auto index = static_cast<std::size_t>(day);
    const energy::Day& on_day = simulation.trajectory.days[index];
    const energy::BodyState& state = on_day.state;
    const double height_m = document.person.height_m;

    std::vector<Table::Cell> row{static_cast<double>(day),
                                 state.weight_kg(),
                                 state.fat_kg,
                                 state.lean_kg(),
                                 state.glycogen_kg,
                                 state.extracellular_water_kg,
                                 on_day.intake_kcal_per_day,
                                 on_day.expenditure_kcal_per_day,
                                 fat_percent(state.fat_kg, state.weight_kg()),
                                 state.weight_kg() / (height_m * height_m)};
    for (const double fat_kg : simulation.depots[index]) row.emplace_back(fat_kg);
    for (const auto& sides : energy::muscle_gains(simulation.trajectory, day))
        row.emplace_back(core::both_sides(sides));
    row.emplace_back(std::string(core::name_of(energy::phase_on(document.plan, day).deficit_mode)));
    if (!more.standings.empty()) {
        const depots::Standing& standing = more.standings[index];
        row.push_back(standing.trunk_to_legs_percentile ? Table::Cell(*standing.trunk_to_legs_percentile)
                                                        : Table::Cell(std::string()));
        row.emplace_back(standing.trunk_fat_percentile);
        row.emplace_back(standing.visceral_fat_percentile);
    }
    if (!more.band.empty()) {
        const energy::BandDay& band = more.band[index];
        for (const double kg : {band.weight_low_kg, band.weight_high_kg, band.fat_low_kg, band.fat_high_kg})
            row.emplace_back(kg);
    }
    for (const core::Depot depot : core::all_values<core::Depot>())
        if (!more.thickness_mm.empty() && depot != core::Depot::visceral)
            row.emplace_back(more.thickness_mm[index][depot]);
    if (!more.girths_cm.empty())
        for (const double girth_cm : more.girths_cm[index]) row.emplace_back(girth_cm);
    if (!more.girths_cm.empty())
        row.emplace_back(more.girths_cm[index][core::Girth::waist] / (core::cm_per_m * height_m));
    if (!more.right_girths_cm.empty())
        for (const core::Girth site : body::limb_girths)
            for (const double girth_cm : {more.right_girths_cm[index][site], more.girths_cm[index][site]})
                row.emplace_back(girth_cm);
    return row;
}

}  // namespace

Table simulation_table(const document::Document& document, const study::Simulation& simulation, int every,
                       const MoreColumns& more) {
    assert(every >= 1);
    Table table{simulation_columns(more), {}};
    const int last = simulation.last_day();
    for (int day = 0; day < last; day += every) table.rows.push_back(simulation_row(document, simulation, day, more));
    table.rows.push_back(simulation_row(document, simulation, last, more));
    return table;
}

std::string measure_header() {
    std::string header =
        "id,sex,age_years,height_cm,weight_kg,body_fat_percent,fat_kg,lean_kg,volume_l,gas_l,surface_area_m2";
    for (const std::string_view site : core::EnumNames<core::Girth>::names) header += fmt::format(",{}_cm", site);
    return header + "\n";
}

std::string measure_row(std::string_view id, const energy::Person& person, const study::Measurement& measured) {
    RowWriter row(fmt::format("{},{}", csv_field(id), core::name_of(person.sex)));
    row << person.age_years << person.height_m * core::cm_per_m << measured.weight_kg
        << fat_percent(measured.fat_kg, measured.weight_kg) << measured.fat_kg << measured.lean_kg << measured.volume_l
        << measured.gas_l << measured.surface_area_m2;
    for (const double girth_cm : measured.girths_cm) row << girth_cm;
    return std::move(row).finished();
}

}  // namespace output
