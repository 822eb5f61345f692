#include "output/csv.hpp"

#include "core/units.hpp"
#include "depots/profile_folders.hpp"
#include "output/csv_reader.hpp"
#include "support/catch.hpp"
#include "support/comma_locales.hpp"
#include "support/skipped.hpp"

#include <sstream>

using document::Document;

namespace {

const std::vector<depots::Profile>& profiles() {
    static const auto loaded = depots::load_profiles(ADIPOSCOPE_SOURCE_DIR "/assets/profiles");
    return loaded;
}

std::string simulation_csv(const Document& document, const study::Simulation& simulation, int every,
                           const output::MoreColumns& more = {}) {
    return output::table_csv(output::simulation_table(document, simulation, every, more));
}

std::vector<std::string> days_of(const std::string& csv) {
    std::vector<std::string> days;
    for (const output::CsvRecord& record : output::read_csv(csv)) days.push_back(record.fields.front());
    return days;
}

}  // namespace

TEST_CASE("the simulate header is that of the contract, and then says which kind of deficit it is") {
    Document document;
    document.plan.days = 1;
    const std::string csv = simulation_csv(document, study::simulate(profiles(), document), 1);
    CHECK(csv.substr(0, csv.find('\n')) ==
          "day,weight_kg,fat_kg,lean_kg,glycogen_kg,extracellular_water_kg,intake_kcal,expenditure_kcal,"
          "body_fat_percent,bmi,fat_face_neck_kg,fat_chest_kg,fat_upper_back_kg,fat_upper_arms_kg,fat_forearms_kg,"
          "fat_abdomen_kg,fat_flanks_kg,fat_visceral_kg,fat_hips_kg,fat_buttocks_kg,fat_thighs_kg,fat_calves_kg,"
          "muscle_chest_kg,muscle_back_kg,muscle_shoulders_kg,muscle_arms_kg,muscle_core_kg,muscle_glutes_kg,"
          "muscle_thighs_kg,muscle_calves_kg,deficit_mode");
    document.plan.deficit_mode = energy::DeficitMode::gap;
    for (const auto& record : output::read_csv(simulation_csv(document, study::simulate(profiles(), document), 1)))
        CHECK((record.fields.back() == "deficit_mode" || record.fields.back() == "gap"));
}

TEST_CASE("columns of uncertainty and of layers come on demand, after the others") {
    Document document;
    document.plan.days = 4;
    const study::Simulation simulation = study::simulate(profiles(), document);
    const auto band = energy::uncertainty_band(document.person, document.plan, simulation.trajectory);
    std::vector<depots::DepotThicknesses> thickness_mm(5);
    for (std::size_t day = 0; day < 5; ++day) thickness_mm[day][core::Depot::calves] = 10.0 + static_cast<double>(day);
    const auto records =
        output::read_csv(simulation_csv(document, simulation, 2, {.band = band, .thickness_mm = thickness_mm}));
    REQUIRE(records.size() == 4);
    CHECK(records[0].fields[31] == "weight_low_kg");
    CHECK(records[0].fields.back() == "thickness_calves_mm");
    CHECK(records[0].fields.size() == 31 + 4 + 11);
    CHECK(core::parse_number(records[2].fields[34], "fat") == band[2].fat_high_kg);
    CHECK(records[2].fields.back() == "12");
}

TEST_CASE("the measure header is that of the contract") {
    CHECK(output::measure_header() ==
          "id,sex,age_years,height_cm,weight_kg,body_fat_percent,fat_kg,lean_kg,volume_l,gas_l,surface_area_m2,"
          "neck_cm,chest_cm,waist_cm,hip_cm,thigh_cm,knee_cm,calf_cm,ankle_cm,upper_arm_cm,upper_arm_flexed_cm,"
          "forearm_cm,wrist_cm,shoulder_cm\n");
}

TEST_CASE("rows come every so many days, and on the last day once") {
    Document document;
    document.plan.days = 10;
    const study::Simulation simulation = study::simulate(profiles(), document);
    using Days = std::vector<std::string>;
    CHECK(days_of(simulation_csv(document, simulation, 4)) == Days{"day", "0", "4", "8", "10"});
    CHECK(days_of(simulation_csv(document, simulation, 5)) == Days{"day", "0", "5", "10"});
    CHECK(days_of(simulation_csv(document, simulation, 99)) == Days{"day", "0", "10"});
    document.plan.days = 0;
    CHECK(days_of(simulation_csv(document, study::simulate(profiles(), document), 1)) == Days{"day", "0"});
}

TEST_CASE("numbers of the simulate table read back exactly and add up") {
    Document document;
    document.plan.days = 50;
    const study::Simulation simulation = study::simulate(profiles(), document);
    const auto records = output::read_csv(simulation_csv(document, simulation, 1));
    for (std::size_t day = 0; day < simulation.trajectory.days.size(); ++day) {
        const std::vector<std::string>& fields = records[day + 1].fields;
        const auto number = [&](std::size_t column) { return core::parse_number(fields[column], "field"); };
        const energy::BodyState& state = simulation.trajectory.days[day].state;
        REQUIRE(fields.size() == records.front().fields.size());
        CHECK(number(1) == state.weight_kg());
        CHECK(number(2) == state.fat_kg);
        CHECK(number(2) + number(3) == Approx(number(1)));
        double depots = 0;
        for (std::size_t column = 10; column < 22; ++column) depots += number(column);
        CHECK(depots == Approx(state.fat_kg).epsilon(1e-9));
        for (std::size_t column = 22; column < 30; ++column) CHECK(number(column) == 0);
    }
}

namespace {

std::string short_table() {
    Document document;
    document.plan.days = 3;
    return simulation_csv(document, study::simulate(profiles(), document), 1);
}

}  // namespace

TEST_CASE("the decimal point stays a point whatever the locale of the streams") {
    const std::string plain = short_table();
    const CommaInStreams comma;
    CHECK(short_table() == plain);
}

TEST_CASE("the decimal point stays a point whatever the locale of C") {
    const std::string plain = short_table();
    const CommaInC comma;
    if (!comma.is_set()) ADIPOSCOPE_SKIP(CommaInC::missing);
    CHECK(short_table() == plain);
}

TEST_CASE("an id with commas and quotes is one field of the measure table") {
    const std::string row = output::measure_row("Row, \"A\"", {}, {.weight_kg = 80, .fat_kg = 20});
    const auto records = output::read_csv(row);
    REQUIRE(records.size() == 1);
    CHECK(records[0].fields[0] == "Row, \"A\"");
    CHECK(records[0].fields[5] == "25");
    CHECK(records[0].fields.size() == output::read_csv(output::measure_header())[0].fields.size());
}
