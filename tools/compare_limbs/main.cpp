// Compares fat and lean tissue of the body's arms and legs, cut as by DXA, with a table of people measured by DXA.

#include "core/error.hpp"
#include "core/parallel.hpp"
#include "core/tissue_density.hpp"
#include "fit_fat/people.hpp"
#include "shape/girth_fit.hpp"
#include "shape/limbs.hpp"
#include "shape/relief.hpp"
#include "shape/skin_shares.hpp"
#include "shape/solve.hpp"
#include "shape/thickness.hpp"
#include "study/models.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <optional>

namespace {

struct Pair {
    double body = 0, person = 0;
};

/// One person's masses, kg.
struct Row {
    const fit::Scanned* scanned = nullptr;
    double body_mass_index = 0;
    std::array<Pair, 4> pairs;  ///< fat of arms and legs, lean of arms and legs
};

shape::ShapeInput input_of(const study::Models& models, const energy::Person& person) {
    const double fat_kg = person.weight_kg * energy::body_fat_percent(person) / 100;
    const depots::Distribution as_typical;
    const auto& profile = depots::choose_profile(models.profiles, as_typical, person.sex);
    return {.person = person,
            .start_lean_kg = person.weight_kg - fat_kg,
            .lean_kg = person.weight_kg - fat_kg,
            .depots = depots::baseline_for(profile, {}, person, fat_kg).masses_kg};
}

Row row_of(const study::Models& models, const std::vector<float>& relief, const fit::Scanned& scanned) {
    const energy::Person& person = scanned.person;
    const body::BodyModel& model = models.bodies[person.sex];
    const shape::ShapeInput input = input_of(models, person);
    const auto positions = shape::solve_figure(model, models.calibration[person.sex], input).positions;
    const auto thickness = shape::thickness_mm(model, relief, input.depots, positions);
    const auto skin = shape::skin_shares_m2(model, positions);
    const shape::Limbs limbs = shape::limbs_of(model, positions, shape::fat_layer(model, positions, thickness, skin));
    return {.scanned = &scanned,
            .body_mass_index = person.weight_kg / (person.height_m * person.height_m),
            .pairs = {{{limbs.arms.fat * core::fat_kg_per_litre, scanned.arms.fat_kg},
                       {limbs.legs.fat * core::fat_kg_per_litre, scanned.legs.fat_kg},
                       {shape::lean_kg(limbs.arms), scanned.arms.lean_kg},
                       {shape::lean_kg(limbs.legs), scanned.legs.lean_kg}}}};
}

/// The fraction of each depot beyond the cuts, on a typical adult.
std::string depots_beyond_cuts(const study::Models& models, core::Sex sex) {
    energy::Person person{.sex = sex, .age_years = 40};
    person.height_m = sex == core::Sex::male ? 1.76 : 1.63;
    person.weight_kg = 26 * person.height_m * person.height_m;
    const body::BodyModel& model = models.bodies[sex];
    const shape::ShapeInput input = input_of(models, person);
    const auto positions = shape::solve_figure(model, models.calibration[sex], input).positions;
    const auto relief = shape::fat_relief(model);
    const auto skin = shape::skin_shares_m2(model, positions);
    std::string text;
    for (const auto depot : core::all_values<core::Depot>()) {
        depots::DepotMasses alone{};
        alone[depot] = 1;
        const shape::Limbs limbs =
            shape::limbs_by_thickness(model, positions, shape::thickness_mm(model, relief, alone, positions), skin);
        if (limbs.arms.fat + limbs.legs.fat < 0.005) continue;
        text +=
            fmt::format("| {} | {} | {:.0f} | {:.0f} |\n", core::name_of(sex), core::name_of(depot),
                        100 * limbs.arms.fat * core::fat_kg_per_litre, 100 * limbs.legs.fat * core::fat_kg_per_litre);
    }
    return text;
}

struct Band {
    const char* what;
    double low, high;
};
constexpr std::array<Band, 6> index_bands{
    {{"BMI", 15, 20}, {"BMI", 20, 25}, {"BMI", 25, 30}, {"BMI", 30, 35}, {"BMI", 35, 40}, {"BMI", 40, 60}}};
constexpr std::array<Band, 5> age_bands{
    {{"age", 18, 30}, {"age", 30, 45}, {"age", 45, 60}, {"age", 60, 75}, {"age", 75, 90}}};

std::string line_of(const std::vector<Row>& rows, core::Sex sex, const Band& band, bool by_age) {
    int n = 0;
    std::array<Pair, 4> sums{};
    for (const Row& row : rows) {
        const double value = by_age ? row.scanned->person.age_years : row.body_mass_index;
        if (row.scanned->person.sex != sex || value < band.low || value >= band.high) continue;
        ++n;
        for (std::size_t k = 0; k < sums.size(); ++k) {
            sums[k].body += row.scanned->weight * row.pairs[k].body;
            sums[k].person += row.scanned->weight * row.pairs[k].person;
        }
    }
    if (n == 0) return "";
    std::string text =
        fmt::format("| {} | {} {:g} to {:g} | {} |", core::name_of(sex), band.what, band.low, band.high, n);
    for (const Pair& pair : sums) text += fmt::format(" {:+.1f} |", 100 * (pair.body / pair.person - 1));
    return text + "\n";
}

int run(const std::string& people, const std::string& models, const std::string& assets, std::size_t every) {
    const study::Models loaded = study::load_models(models, assets);
    std::vector<fit::Scanned> scanned = fit::load_scanned(people), chosen;
    for (std::size_t i = 0; i < scanned.size(); i += every) chosen.push_back(scanned[i]);
    core::EnumArray<core::Sex, std::vector<float>> relief;
    for (const auto sex : core::all_values<core::Sex>()) relief[sex] = shape::fat_relief(loaded.bodies[sex]);
    std::vector<std::optional<Row>> made(chosen.size());
    core::for_each_index(chosen.size(), [&](std::size_t i) {
        try {
            made[i] = row_of(loaded, relief[chosen[i].person.sex], chosen[i]);
        } catch (const core::Error&) {  // too extreme to be drawn
        }
    });
    std::vector<Row> rows;
    for (const auto& row : made)
        if (row) rows.push_back(*row);
    std::fputs(
        "| sex | band | n | arms' fat, % | legs' fat, % | arms' lean, % | legs' lean, % "
        "|\n|---|---|---|---|---|---|---|\n",
        stdout);
    for (const auto sex : core::all_values<core::Sex>()) {
        for (const Band& band : index_bands) std::fputs(line_of(rows, sex, band, false).c_str(), stdout);
        for (const Band& band : age_bands) std::fputs(line_of(rows, sex, band, true).c_str(), stdout);
    }
    std::fputs("\n| sex | depot | in the arms, % | in the legs, % |\n|---|---|---|---|\n", stdout);
    for (const auto sex : core::all_values<core::Sex>()) std::fputs(depots_beyond_cuts(loaded, sex).c_str(), stdout);
    std::fputs(fmt::format("\n{} people, {} could not be drawn.\n", rows.size(), chosen.size() - rows.size()).c_str(),
               stdout);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App cli{"Compares the body's arms and legs with people by DXA: mean of body over people less one, percent."};
    std::string people, models = "models", assets = "assets";
    std::size_t every = 1;
    cli.add_option("--people", people, "Table of people by DXA")->required();
    cli.add_option("--models", models, "Folder with the bodies and the calibration [default models]");
    cli.add_option("--assets", assets, "Folder with profiles/ [default assets]");
    cli.add_option("--every", every, "Takes every so many people [default 1]")->check(CLI::Range(1, 1000));
    CLI11_PARSE(cli, argc, argv);
    try {
        return run(people, models, assets, every);
    } catch (const core::Error& fault) {
        std::fprintf(stderr, "compare_limbs: %s\n", fault.what());
        return 1;
    }
}
