#include "shape/calibration.hpp"

#include "core/error.hpp"

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>
#include <iterator>

namespace shape {

namespace {

using Json = nlohmann::json;

/// Reads numbers and says where one is missing.
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
        if (value <= 0) fail(path + key, "a number above 0");
        return value;
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
    const auto range = object.find("lean_index_range_kg_per_m2");
    if (range == object.end() || !range->is_array() || range->size() != 2 || !(*range)[0].is_number() ||
        !(*range)[1].is_number() || (*range)[0].get<double>() >= (*range)[1].get<double>())
        reader.fail(path + "lean_index_range_kg_per_m2", "two numbers, the lower one first");
    calibration.least_lean_index_kg_per_m2 = (*range)[0];
    calibration.greatest_lean_index_kg_per_m2 = (*range)[1];
    for (const auto field : core::all_values<body::LeanField>()) {
        const std::string name(core::name_of(field)), at = path + "lean." + name + ".";
        if (!object.contains("lean") || !object["lean"].contains(name)) reader.fail(at, "an object");
        const Json& rule = object["lean"][name];
        calibration.lean[field] = {reader.positive(rule, at, "base"), reader.number(rule, at, "constant"),
                                   reader.number(rule, at, "index_slope"), reader.number(rule, at, "age_slope")};
    }
    return calibration;
}

}  // namespace

Calibration parse_calibration(std::string_view text, std::string_view origin) {
    const Reader reader{std::string(origin)};
    const Json root = Json::parse(text, nullptr, false);
    if (!root.is_object()) reader.fail("the file", "a JSON object");
    Calibration calibration;
    const auto range = root.find("age_range_years");
    if (range == root.end() || !range->is_array() || range->size() != 2 || !(*range)[0].is_number() ||
        !(*range)[1].is_number())
        reader.fail("age_range_years", "two numbers");
    for (const auto sex : core::all_values<core::Sex>()) {
        calibration[sex] = read_sex(reader, root, sex);
        calibration[sex].youngest_years = (*range)[0];
        calibration[sex].oldest_years = (*range)[1];
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
