#include "fit_body/bodies.hpp"
#include "fit_body/measured.hpp"
#include "support/catch.hpp"
#include "support/skipped.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

namespace {

const std::filesystem::path source(ADIPOSCOPE_SOURCE_DIR);

nlohmann::json committed() {
    std::ifstream file(source / "models" / "calibration.json");
    return nlohmann::json::parse(file);
}

}  // namespace

TEST_CASE("the committed constants meet the errors that were asked for") {
    std::map<std::string, std::pair<double, int>> mean;
    const nlohmann::json file = committed();
    REQUIRE(file.at("errors").size() > 20);
    for (const auto& cell : file.at("errors")) {
        const double ratio = cell.at("ratio");
        CAPTURE(cell.dump());
        CHECK(ratio <= 1.20);
        auto& [sum, n] = mean[cell.at("sex")];
        sum += ratio;
        ++n;
        const std::string girth = cell.at("girth");
        if (girth == "waist" || girth == "hip" || girth == "chest")
            CHECK(std::abs(cell.at("bias_cm").get<double>()) <= std::abs(cell.at("limit_bias_cm").get<double>()) + 1);
    }
    for (const auto& [sex, cells] : mean) CHECK(cells.first / cells.second <= 1.05);
}

TEST_CASE("docs/body.md tells the committed constants and errors") {
    std::ifstream file(source / "docs" / "body.md");
    const std::string page{std::istreambuf_iterator<char>(file), {}};
    const nlohmann::json constants = committed();
    for (const char* key : {"tape_ratio", "flexed_arm_ratio"}) {
        const std::string told = fmt::format("{:.3f} in men, {:.3f} in women", constants["male"][key].get<double>(),
                                             constants["female"][key].get<double>());
        CAPTURE(told);
        CHECK(page.find(told) != std::string::npos);
    }
    for (const auto& cell : constants.at("errors")) {
        const std::string row = fmt::format("| {} | {} | {} | {} | {:.2f} |", cell.at("sex").get<std::string>(),
                                            cell.at("source").get<std::string>(), cell.at("girth").get<std::string>(),
                                            cell.at("n").get<int>(), cell.at("error_cm").get<double>());
        CAPTURE(row);
        CHECK(page.find(row) != std::string::npos);
    }
}

TEST_CASE("every constant has a standard error") {
    const nlohmann::json file = committed();
    for (const char* sex : {"male", "female"}) {
        CHECK(file.at(sex).at("lean").size() == body::lean_field_count);
        for (const auto& [name, rule] : file.at(sex).at("lean").items())
            for (const char* key : {"constant", "index_slope", "age_slope", "fat_slope"}) {
                CAPTURE(sex, name, key);
                CHECK(rule.at(std::string(key) + "_se").get<double>() > 0);
                CHECK(rule.at(std::string(key) + "_se").get<double>() < 0.3);
            }
    }
}

// The measured people are not part of the repository.
TEST_CASE("the girths of measured people, where their table is at hand, are as the committed errors say") {
    const auto table = source / ".." / "shared" / "data" / "people_train.csv";
    if (!std::filesystem::exists(table)) ADIPOSCOPE_SKIP("no table of measured people beside the repository");
    const auto all = fit::load_measured(table);
    std::vector<fit::Measured> some;
    for (std::size_t i = 0; i < all.size(); i += 7) some.push_back(all[i]);
    const study::Models models = study::load_models(source / "models", source / "assets");
    const auto bodies = fit::build_bodies(models, models.calibration, some, false);
    core::EnumArray<core::Sex, double> error{};
    core::EnumArray<core::Sex, int> n{};
    for (std::size_t i = 0; i < some.size(); ++i) {
        REQUIRE(bodies[i]);
        if (const auto& waist_cm = some[i].values[fit::Site::waist]) {
            error[some[i].person.sex] += std::abs(bodies[i]->values[fit::Site::waist] - *waist_cm);
            ++n[some[i].person.sex];
        }
    }
    CHECK(error[core::Sex::male] / n[core::Sex::male] == Approx(3.26).margin(0.5));
    CHECK(error[core::Sex::female] / n[core::Sex::female] == Approx(3.9).margin(0.7));
}
