#include "support/adults.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>
#include <string>

// Every possible adult gets a valid body: closed volume, no flipped triangle. All others are refused.

namespace {

/// Counts triangles that face against the skin around them or have lost their area.
class Skin {
  public:
    explicit Skin(const body::BodyModel& model)
        : model_(model), triangles_(geometry::triangulate(model.skin_quads)), before_(normals(model.base)) {}

    int turned_over(const std::vector<glm::vec3>& x) const {
        constexpr double over = -0.3;  // the wall of a fold is steep, but no more than this
        const auto now = normals(x);
        std::vector<glm::dvec3> around(model_.skin_vertices, glm::dvec3(0));
        for (std::size_t t = 0; t < now.size(); ++t)
            for (const auto v : triangles_[t]) around[v] += now[t];
        int count = 0;
        for (std::size_t t = 0; t < now.size(); ++t) {
            glm::dvec3 neighbours = -3.0 * now[t];
            for (const auto v : triangles_[t]) neighbours += around[v];
            const double size = glm::length(now[t]);
            const bool against = glm::dot(now[t], neighbours) < over * size * glm::length(neighbours);
            count += against || size < 0.01 * glm::length(before_[t]);
        }
        return count;
    }

  private:
    std::vector<glm::dvec3> normals(const std::vector<glm::vec3>& x) const {
        std::vector<glm::dvec3> out;
        for (const auto& t : triangles_)
            out.push_back(
                glm::cross(glm::dvec3(x[t[1]]) - glm::dvec3(x[t[0]]), glm::dvec3(x[t[2]]) - glm::dvec3(x[t[0]])));
        return out;
    }

    const body::BodyModel& model_;
    std::vector<geometry::Triangle> triangles_;
    std::vector<glm::dvec3> before_;  ///< of the undeformed body
};

/// Calls visit(person, pattern) over the grid, with body fat estimated and given.
template <class Visit>
void for_each_adult(core::Sex sex, Visit visit) {
    for (const double age : {18.0, 50.0, 90.0})
        for (const double height : {1.40, 1.70, 2.10})
            for (const double bmi : {15.0, 18.0, 23.0, 30.0, 38.0, 50.0})
                for (const double fat : {0.0, 4.0, 10.0, 20.0, 30.0, 45.0, 60.0}) {
                    energy::Person person = adult(sex, age, height, bmi);
                    if (fat > 0) person.body_fat_percent = fat;
                    for (const double pattern : {-2.0, 0.0, 2.0}) visit(person, pattern);
                }
}

std::string words(const energy::Person& p) {
    return std::string(core::name_of(p.sex)) + " " + std::to_string(p.age_years) + " y, " + std::to_string(p.height_m) +
           " m, " + std::to_string(p.weight_kg) + " kg, " + std::to_string(energy::body_fat_percent(p)) + " % fat";
}

}  // namespace

TEST_CASE(
    "every adult of 18 to 90 years, 140 to 210 cm and BMI 15 to 50 has a whole body or is refused in a sentence") {
    for (const auto sex : core::all_values<core::Sex>()) {
        const Skin skin(baked_model(sex));
        const auto triangles = geometry::triangulate(baked_model(sex).skin_quads);
        int drawn = 0, refused = 0;
        for_each_adult(sex, [&](const energy::Person& person, double pattern) {
            INFO(words(person) << ", pattern " << pattern);
            const double fat_kg = person.weight_kg * energy::body_fat_percent(person) / 100;
            const double lean_index = (person.weight_kg - fat_kg) / (person.height_m * person.height_m);
            try {
                energy::validate(person);
                const auto figure = figure_of(shape_input(person, pattern));
                ++drawn;
                CHECK(skin.turned_over(figure.positions) == 0);
                const auto surface = baked_model(sex).skin(figure.positions);
                const double tissue = fat_kg / 0.9007 + (person.weight_kg - fat_kg) / 1.1 + shape::gas_litres(person);
                CHECK(geometry::enclosed_volume(surface, triangles) * 1000 == Approx(tissue).epsilon(1e-3));
                const auto box = geometry::bounding_box(surface);
                CHECK(static_cast<double>(box.high.y) - box.low.y == Approx(person.height_m).margin(1e-3));
            } catch (const core::Error& e) {
                ++refused;
                CHECK(e.kind() == core::Error::Kind::invalid_input);
                CHECK(std::string(e.what()).find("expected") + std::string(e.what()).find("choose") !=
                      2 * std::string::npos);
                // A common combination is never refused.
                const double bmi = energy::body_mass_index(person), percent = energy::body_fat_percent(person);
                CHECK_FALSE((lean_index > 13 && lean_index < 32 && bmi > 17 && percent >= 10 && percent <= 45));
            }
        });
        CHECK(drawn > 720);
        CHECK(refused > 30);
    }
}

// The grid above is valid within these limits; a single field at its limit folds at most a few triangles in a corner.
TEST_CASE("of each region a body is drawn up to the limit of its field, and refused beyond it") {
    for (const auto sex : core::all_values<core::Sex>())
        for (const auto depot : core::all_values<core::Depot>()) {
            if (depot == core::Depot::visceral) continue;
            const auto fields = core::all_values<body::FatField>();
            const auto field = *std::ranges::find_if(
                fields, [&](body::FatField f) { return core::name_of(f) == core::name_of(depot); });
            const auto coefficient = [&](double times) {
                auto input = shape_input(adult(sex, 40, 1.65, 28));
                input.depots[depot] *= times;
                return figure_of(input).coefficients.fat[field];
            };
            double drawn = 1, refused = 64;  // relative to the depot
            while (refused / drawn > 1.002) {
                const double middle = std::sqrt(drawn * refused);
                try {
                    coefficient(middle);
                    drawn = middle;
                } catch (const core::Error&) {
                    refused = middle;
                }
            }
            const double limit = sex == core::Sex::female && field == body::FatField::face_neck ? 4.8 : 4.2;
            CAPTURE(core::name_of(sex), core::name_of(depot), drawn);
            CHECK(coefficient(drawn) == Approx(limit).margin(0.03));
            CHECK_THROWS_AS(coefficient(1.02 * drawn), core::Error);
        }
}
