#include "output/report.hpp"

#include "output/report_json.hpp"
#include "output/report_text.hpp"
#include "study/study.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

#include <nlohmann/json.hpp>

#include <cmath>
#include <numeric>

using nlohmann::json;

namespace {

struct Told {
    std::string text;
    json object;
};

Told told(const document::Document& document, int day) {
    study::Study study(models());
    const study::Readout readout = read_out(study, document, day);
    const study::Simulation& simulation = study.simulation(document);
    const output::Report report{
        .document = document,
        .simulation = simulation,
        .readout = readout,
        .outlook = study.outlook(document),
        .profile = depots::choose_profile(models().profiles, document.distribution, document.person.sex),
        .start_thickness_mm = study.start_thickness_mm(document),
        .now_thickness_mm = study.thickness_mm(document, day)};
    return {output::report_text(report), json::parse(output::report_json(report))};
}

bool contains(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the report's numbers are those of the simulation") {
    document::Document document;
    document.plan.days = 100;
    const json object = told(document, 100).object;
    const auto& now = object.at("now");
    const double depots = std::accumulate(now.at("depots_kg").begin(), now.at("depots_kg").end(), 0.0,
                                          [](double sum, const json& kg) { return sum + kg.get<double>(); });
    CHECK(depots == Approx(now.at("fat_kg").get<double>()));
    CHECK(now.at("weight_band_kg")[0] < now.at("weight_kg"));
    CHECK(now.at("weight_band_kg")[1] > now.at("weight_kg"));
    const auto& start = object.at("start");
    CHECK(start.at("day") == 0);
    CHECK(now.at("day") == 100);
    for (const json& end : start.at("weight_band_kg")) CHECK(end.get<double>() == Approx(document.person.weight_kg));
    CHECK(start.at("fat_band_kg")[0] < start.at("fat_kg"));
    CHECK(start.at("fat_band_kg")[1] > start.at("fat_kg"));
    CHECK(start.at("weight_kg").get<double>() == Approx(document.person.weight_kg));
    CHECK(object.at("person").at("height_cm").get<double>() == Approx(100 * document.person.height_m));
    for (const auto& [depot, mm] : now.at("thickness_mm").items()) CHECK(mm < start.at("thickness_mm").at(depot));
    for (const json* day : {&start, &now}) {
        CHECK(day->at("fat_kg").get<double>() + day->at("lean_kg").get<double>() ==
              Approx(day->at("weight_kg").get<double>()));
        CHECK(day->at("bmi").get<double>() ==
              Approx(day->at("weight_kg").get<double>() / std::pow(document.person.height_m, 2)));
    }
    CHECK(object.at("lean_order").size() == 11);
    CHECK(now.at("girths_cm").size() == 13);
    CHECK_FALSE(now.at("thickness_mm").contains("visceral"));
    CHECK(object.at("plan").at("deficit_mode") == "intake");
}

TEST_CASE("the report says which kind of deficit it is, and which limits are crossed") {
    document::Document document;
    document.plan = {.deficit_kcal_per_day = 1500, .days = 60};
    const Told fixed = told(document, 60);
    CHECK(contains(fixed.text, "fixed intake, 1500 kcal a day below"));
    CHECK(contains(fixed.text, "under the 1500"));
    CHECK(fixed.object.at("warnings").size() >= 1);
    document.plan = {.deficit_kcal_per_day = -300, .deficit_mode = energy::DeficitMode::gap, .days = 60};
    const Told surplus = told(document, 60);
    CHECK(contains(surplus.text, "constant gap, intake adjusted daily to stay 300 kcal above"));
    CHECK(contains(surplus.text, "none"));
    CHECK(surplus.object.at("warnings").empty());
}
