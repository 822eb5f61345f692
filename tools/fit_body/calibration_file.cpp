#include "fit_body/calibration_file.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace fit {

namespace {

using nlohmann::ordered_json;

double rounded(double value, int digits) {
    const double scale = std::pow(10, digits);
    return std::round(value * scale) / scale;
}

ordered_json rule_json(const shape::LeanRule& rule, const shape::LeanRule& error) {
    return {{"base", rule.base},
            {"constant", rounded(rule.constant, 4)},
            {"constant_se", rounded(error.constant, 4)},
            {"index_slope", rounded(rule.index_slope, 3)},
            {"index_slope_se", rounded(error.index_slope, 3)},
            {"age_slope", rounded(rule.age_slope, 4)},
            {"age_slope_se", rounded(error.age_slope, 4)},
            {"fat_slope", rounded(rule.fat_slope, 3)},
            {"fat_slope_se", rounded(error.fat_slope, 3)}};
}

ordered_json sex_json(const shape::SexCalibration& calibration, const StandardErrors& errors) {
    ordered_json lean = ordered_json::object();
    for (const auto field : core::all_values<body::LeanField>())
        lean[std::string(core::name_of(field))] = rule_json(calibration.lean[field], errors.lean[field]);
    return {
        {"reference_lean_index_kg_per_m2", calibration.reference_lean_index_kg_per_m2},
        {"lean_index_range_kg_per_m2",
         {rounded(calibration.least_lean_index_kg_per_m2, 1), rounded(calibration.greatest_lean_index_kg_per_m2, 1)}},
        {"reference_fat_index_kg_per_m2", calibration.reference_fat_index_kg_per_m2},
        {"fat_index_range_kg_per_m2",
         {rounded(calibration.least_fat_index_kg_per_m2, 1), rounded(calibration.greatest_fat_index_kg_per_m2, 1)}},
        {"flexed_arm_ratio", rounded(calibration.tape.flexed, 4)},
        {"flexed_arm_ratio_se", rounded(errors.tape.flexed, 4)},
        {"tape_ratio", rounded(calibration.tape.pulled, 4)},
        {"tape_ratio_se", rounded(errors.tape.pulled, 4)},
        {"lean", lean}};
}

/// Mean and worst ratio for one sex.
struct Summary {
    double mean = 0;
    double worst = 0;
    int cells = 0;
};
Summary summary_of(const Result& result, core::Sex sex) {
    Summary summary;
    for (const Cell& cell : result.cells) {
        if (cell.sex != sex || is_limb(cell.site)) continue;
        summary.mean += cell.ratio();
        summary.worst = std::max(summary.worst, cell.ratio());
        ++summary.cells;
    }
    summary.mean /= std::max(1, summary.cells);
    return summary;
}

ordered_json cell_json(const Cell& cell) {
    const std::string unit = is_limb(cell.site) ? "_kg" : "_cm";
    return {{"sex", core::name_of(cell.sex)},
            {"source", cell.source},
            {is_limb(cell.site) ? "limbs" : "girth", core::name_of(cell.site)},
            {"n", cell.n},
            {"error" + unit, rounded(cell.error, 2)},
            {"limit" + unit, rounded(cell.limit, 2)},
            {"ratio", rounded(cell.ratio(), 3)},
            {"bias" + unit, rounded(cell.bias, 2)},
            {"limit_bias" + unit, rounded(cell.limit_bias, 2)}};
}

}  // namespace

std::string calibration_json(const Result& result, const std::string& date) {
    const shape::SexCalibration& any = result.calibration[core::Sex::male];
    ordered_json table = ordered_json::array(), limbs = ordered_json::array();
    for (const Cell& cell : result.cells) (is_limb(cell.site) ? limbs : table).push_back(cell_json(cell));
    const ordered_json object{
        {"source",
         fmt::format(
             "tools/fit_body: fit of regional lean volumes to the measurements of {} men and {} women: tapes of "
             "ANSUR II (Gordon et al. 2014), Penrose, Nelson and Fisher 1985, Heinz et al. 2003 (J Stat Educ "
             "11(2)), and lean tissue of arms and legs by DXA in NHANES 1999-2004. Body fat was measured in Penrose "
             "and "
             "NHANES, elsewhere estimated from body mass index, age and sex. "
             "Grade B.",
             result.people[core::Sex::male], result.people[core::Sex::female])},
        {"date", date},
        {"meaning",
         "share of lean volume without the head, by lean field: proportional to base * exp(constant + index_slope * "
         "ln(FFMI / reference_lean_index_kg_per_m2) + age_slope * (age - 35) / 20 + fat_slope * ln(FMI / "
         "reference_fat_index_kg_per_m2)); indices and age held within their ranges. Not muscle: the shares also "
         "correct the mesh. _se: standard error, clustered by person."},
        {"age_range_years", {any.youngest_years, any.oldest_years}},
        {"male", sex_json(result.calibration[core::Sex::male], result.errors[core::Sex::male])},
        {"female", sex_json(result.calibration[core::Sex::female], result.errors[core::Sex::female])},
        {"errors_meaning",
         fmt::format(
             "people not used, {} folds by a digest of their id: mean absolute error of the tape on the body, and "
             "limit, that of a linear regression on age, height, fat and lean mass",
             result.folds)},
        {"errors", table},
        {"limb_errors", limbs}};
    return object.dump(1) + "\n";
}

std::string table_markdown(const Result& result) {
    std::string text =
        "| sex | source | girth, cm, or limbs, kg | n | error | limit | ratio | bias | limit's bias |\n"
        "|---|---|---|---|---|---|---|---|---|\n";
    for (const Cell& cell : result.cells)
        text += fmt::format("| {} | {} | {} | {} | {:.2f} | {:.2f} | {:.2f} | {:+.2f} | {:+.2f} |\n",
                            core::name_of(cell.sex), cell.source, core::name_of(cell.site), cell.n, cell.error,
                            cell.limit, cell.ratio(), cell.bias, cell.limit_bias);
    for (const core::Sex sex : core::all_values<core::Sex>()) {
        const Summary summary = summary_of(result, sex);
        text += fmt::format("\n{}: {} cells, mean ratio {:.3f}, worst {:.3f}; {} people.\n", core::name_of(sex),
                            summary.cells, summary.mean, summary.worst, result.people[sex]);
    }
    return text + fmt::format("\n{} people could not be drawn and were left out.\n", result.left_out);
}

}  // namespace fit
