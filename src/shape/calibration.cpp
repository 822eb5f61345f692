#include "shape/calibration.hpp"

#include "core/error.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <iterator>

namespace shape {

namespace {

using Json = nlohmann::json;

// No fit comes near these limits; within them no share of lean tissue overflows or vanishes.
constexpr double least_ratio = 1e-4;
constexpr double greatest_ratio = 1e4;
constexpr double greatest_exponent = 10;
constexpr double oldest_fitted_years = 120;

/// Reads numbers and reports which one is missing.
struct Reader {
    std::string origin;

    [[noreturn]] void fail(const std::string& field, const std::string& expected) const {
        core::throw_invalid(origin + ": " + field + ": expected " + expected);
    }
    double number(const Json& object, const std::string& path, const std::string& key) const {
        if (!object.is_object() || !object.contains(key) || !object[key].is_number() ||
            !std::isfinite(object[key].get<double>()))
            fail(path + key, "a number");
        return object[key];
    }
    double positive(const Json& object, const std::string& path, const std::string& key) const {
        const double value = number(object, path, key);
        if (value < least_ratio || value > greatest_ratio)
            fail(path + key, fmt::format("{:g} to {:g}", least_ratio, greatest_ratio));
        return value;
    }
    /// An exponent, or the slope of one.
    double exponent(const Json& object, const std::string& path, const std::string& key) const {
        const double value = number(object, path, key);
        if (std::abs(value) > greatest_exponent)
            fail(path + key, fmt::format("{:g} to {:g}", -greatest_exponent, greatest_exponent));
        return value;
    }
    /// Two numbers, the lower one first.
    std::array<double, 2> range(const Json& object, const std::string& path, const std::string& key) const {
        const auto found = object.find(key);
        if (found == object.end() || !found->is_array() || found->size() != 2 || !(*found)[0].is_number() ||
            !(*found)[1].is_number() || !((*found)[0].get<double>() < (*found)[1].get<double>()))
            fail(path + key, "two numbers, the lower one first");
        return {(*found)[0], (*found)[1]};
    }
};

SexCalibration read_sex(const Reader& reader, const Json& root, core::Sex sex) {
    const std::string path = std::string(core::name_of(sex)) + ".";
    if (!root.contains(core::name_of(sex))) reader.fail(path, "an object");
    const Json& object = root[std::string(core::name_of(sex))];
    SexCalibration calibration;
    calibration.reference_lean_index_kg_per_m2 = reader.positive(object, path, "reference_lean_index_kg_per_m2");
    calibration.tape = {.flexed = reader.positive(object, path, "flexed_arm_ratio"),
                        .pulled = reader.positive(object, path, "tape_ratio")};
    const auto lean_index = reader.range(object, path, "lean_index_range_kg_per_m2");
    calibration.least_lean_index_kg_per_m2 = std::clamp(lean_index[0], least_ratio, greatest_ratio);
    calibration.greatest_lean_index_kg_per_m2 = std::clamp(lean_index[1], least_ratio, greatest_ratio);
    calibration.reference_fat_index_kg_per_m2 = reader.positive(object, path, "reference_fat_index_kg_per_m2");
    const auto fat_index = reader.range(object, path, "fat_index_range_kg_per_m2");
    calibration.least_fat_index_kg_per_m2 = std::clamp(fat_index[0], least_ratio, greatest_ratio);
    calibration.greatest_fat_index_kg_per_m2 = std::clamp(fat_index[1], least_ratio, greatest_ratio);
    for (const auto field : core::all_values<body::LeanField>()) {
        const std::string name(core::name_of(field)), at = path + "lean." + name + ".";
        if (!object.contains("lean") || !object["lean"].contains(name)) reader.fail(at, "an object");
        const Json& rule = object["lean"][name];
        calibration.lean[field] = {reader.positive(rule, at, "base"), reader.exponent(rule, at, "constant"),
                                   reader.exponent(rule, at, "index_slope"), reader.exponent(rule, at, "age_slope"),
                                   reader.exponent(rule, at, "fat_slope")};
    }
    return calibration;
}

}  // namespace

Calibration parse_calibration(std::string_view text, std::string_view origin) {
    const Reader reader{std::string(origin)};
    const Json root = Json::parse(text, nullptr, false);
    if (!root.is_object()) reader.fail("the file", "a JSON object");
    Calibration calibration;
    const auto ages = reader.range(root, "", "age_range_years");
    for (const auto sex : core::all_values<core::Sex>()) {
        calibration[sex] = read_sex(reader, root, sex);
        calibration[sex].youngest_years = std::clamp(ages[0], 0.0, oldest_fitted_years);
        calibration[sex].oldest_years = std::clamp(ages[1], 0.0, oldest_fitted_years);
    }
    return calibration;
}

Calibration load_calibration(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) core::throw_failure("cannot read the calibration " + file.string());
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    return parse_calibration(text, file.string());
}

}  // namespace shape
