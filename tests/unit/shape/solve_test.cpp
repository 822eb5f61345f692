#include "shape/solve.hpp"

#include "body/tape.hpp"
#include "support/adults.hpp"
#include "support/catch.hpp"

#include <cmath>
#include <fstream>
#include <iterator>

TEST_CASE("volume and height close for adults of 18 to 90 and BMI 17 to 42") {
    for (const auto sex : core::all_values<core::Sex>()) {
        const auto triangles = geometry::triangulate(baked_model(sex).skin_quads);
        for (const double age : {18.0, 45.0, 90.0})
            for (const double height : {1.45, 1.75, 2.05})
                for (const double bmi : {17.0, 22.0, 30.0, 42.0}) {
                    INFO(core::name_of(sex) << " " << age << " y, " << height << " m, BMI " << bmi);
                    const auto person = adult(sex, age, height, bmi);
                    const auto figure = figure_of(shape_input(person));
                    const auto skin = baked_model(sex).skin(figure.positions);
                    const double litres = geometry::enclosed_volume(skin, triangles) * 1000;
                    // Independent of the solver: tissue by Siri's densities plus air in the lungs.
                    const double fat_kg = person.weight_kg * energy::body_fat_percent(person) / 100;
                    const double tissue =
                        fat_kg / 0.9007 + (person.weight_kg - fat_kg) / 1.1 + shape::gas_litres(person);
                    CHECK(litres == Approx(tissue).epsilon(1e-3));
                    CHECK(figure.volume_litres == Approx(litres).epsilon(1e-5));
                    const auto box = geometry::bounding_box(skin);
                    CHECK(box.low.y == Approx(0).margin(1e-5));
                    CHECK(box.high.y == Approx(height).margin(1e-3));
                }
    }
}

TEST_CASE("an average soldier has an average soldier's girths") {
    // Means of ANSUR II (Gordon et al. 2014): men 30 y, 175.6 cm, 85.5 kg; women 29 y, 162.8 cm, 67.8 kg.
    using core::Girth;
    struct Mean {
        Girth site;
        double men_cm, women_cm;
    };
    const std::vector<Mean> means{
        {Girth::neck, 39.8, 33.0},  {Girth::chest, 105.9, 94.7}, {Girth::waist, 94.1, 86.1},
        {Girth::hip, 102.0, 102.1}, {Girth::thigh, 62.5, 61.6},  {Girth::calf, 39.2, 37.3},
        {Girth::wrist, 17.6, 15.5}, {Girth::ankle, 22.9, 21.6},  {Girth::upper_arm_flexed, 35.8, 30.6}};
    const auto man = adult(core::Sex::male, 30, 1.756, 85.5 / (1.756 * 1.756));
    const auto woman = adult(core::Sex::female, 29, 1.628, 67.8 / (1.628 * 1.628));
    const auto girths = [](const energy::Person& p) {
        return body::measure_girths(baked_model(p.sex), figure_of(shape_input(p)).positions,
                                    committed_calibration()[p.sex].tape);
    };
    const auto of_man = girths(man), of_woman = girths(woman);
    for (const auto& mean : means) {
        INFO(core::name_of(mean.site));
        CHECK(of_man[mean.site] == Approx(mean.men_cm).epsilon(0.05));
        CHECK(of_woman[mean.site] == Approx(mean.women_cm).epsilon(0.05));
    }
}

TEST_CASE("fat taken from every depot takes something from every girth over it") {
    const auto person = adult(core::Sex::female, 50, 1.65, 33);
    auto input = shape_input(person);
    const auto& model = baked_model(person.sex);
    const auto start = shape::solve_figure(model, committed_calibration()[person.sex], input);
    for (double& kg : input.depots) kg *= 0.7;
    const auto now = shape::solve_figure(model, committed_calibration()[person.sex], input);
    const body::TapeRatios ratio = committed_calibration()[person.sex].tape;
    const auto before = body::measure_girths(model, start.positions, ratio);
    const auto after = body::measure_girths(model, now.positions, ratio);
    for (const auto site : core::all_values<core::Girth>()) {
        INFO(core::name_of(site));
        CHECK(after[site] < before[site]);
    }
    for (const auto field : core::all_values<body::FatField>())
        CHECK(now.coefficients.fat[field] < start.coefficients.fat[field]);
}

TEST_CASE("lean tissue is spread by shares that add up") {
    for (const auto sex : core::all_values<core::Sex>())
        for (const double age : {18.0, 60.0, 90.0}) {
            const auto person = adult(sex, age, 1.7, 25);
            double sum = 0;
            for (const double share : shape::lean_shares(committed_calibration()[sex], person, 50)) {
                CHECK(share > 0);
                sum += share;
            }
            CHECK(sum == Approx(1));
        }
}

TEST_CASE("a calibration with a hole in it is refused with file and field") {
    CHECK_THROWS_WITH(shape::parse_calibration("[]", "c.json"), Catch::Contains("c.json"));
    CHECK_THROWS_WITH(shape::parse_calibration("{", "c.json"), Catch::Contains("c.json"));
    CHECK_THROWS_WITH(shape::parse_calibration(R"({"age_range_years":[18,65]})", "c.json"), Catch::Contains("male"));
    CHECK_THROWS_WITH(
        shape::parse_calibration(
            R"({"age_range_years":[18,65],"male":{"reference_lean_index_kg_per_m2":20,"flexed_arm_ratio":0}})",
            "c.json"),
        Catch::Contains("flexed_arm_ratio"));
}

TEST_CASE("a calibration with numbers that no fit gives is refused with file, field and range") {
    const std::filesystem::path file = std::filesystem::path(ADIPOSCOPE_SOURCE_DIR) / "models/calibration.json";
    std::ifstream in(file);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const auto with = [&](const std::string& key, const std::string& value) {
        std::string changed = text;
        const std::size_t begin = changed.find(':', changed.find("\"" + key + "\"")) + 1;
        const std::size_t end = changed.find_first_of(value.front() == '[' ? "]" : ",}\n", begin);
        return changed.replace(begin, end - begin + (value.front() == '[' ? 1 : 0), value);
    };
    CHECK_NOTHROW(shape::parse_calibration(text, "c.json"));
    CHECK_THROWS_WITH(shape::parse_calibration(with("constant", "1e300"), "c.json"), Catch::Contains("-10 to 10"));
    CHECK_THROWS_WITH(shape::parse_calibration(with("base", "1e-300"), "c.json"), Catch::Contains("0.0001 to 10000"));
    CHECK_THROWS_WITH(shape::parse_calibration(with("tape_ratio", "-1"), "c.json"), Catch::Contains("tape_ratio"));
    CHECK_THROWS_WITH(shape::parse_calibration(with("age_range_years", "[65, 18]"), "c.json"),
                      Catch::Contains("the lower one first"));
}
