#include "document/phase_fields.hpp"

#include "core/error.hpp"
#include "document/scenario.hpp"
#include "support/catch.hpp"

#include <functional>
#include <random>

namespace {

using document::Scenario;
using energy::DeficitMode;
using energy::Phase;
using energy::Plan;
using energy::Training;

std::string refusal(const std::function<void()>& act) {
    try {
        act();
    } catch (const core::Error& fault) {
        return fault.what();
    }
    return {};
}

std::string refused_text(std::string_view text) {
    return refusal([&] {
        Plan plan;
        document::add_phase(plan, text);
    });
}

std::string refused_json(std::string_view json) {
    return refusal([&] { document::parse_scenario(json, "test.json"); });
}

}  // namespace

TEST_CASE("a phase says what is different from its day on, and the rest stays") {
    Plan plan{.deficit_kcal_per_day = 600, .training = Training::thighs, .sessions_per_week = 4};
    document::add_phase(plan, "day=120, deficit-mode=hold");
    document::add_phase(plan, "day=200,deficit=0,deficit-mode=intake , new-activity=1.9");
    document::add_phase(plan, "new-activity=same, train=none, day=300");
    REQUIRE(plan.later.size() == 3);
    CHECK(plan.later[0] == Phase{.from_day = 120,
                                 .deficit_kcal_per_day = 600,
                                 .deficit_mode = DeficitMode::hold,
                                 .training = Training::thighs,
                                 .sessions_per_week = 4});
    CHECK(plan.later[1] == Phase{.from_day = 200,
                                 .deficit_kcal_per_day = 0,
                                 .deficit_mode = DeficitMode::intake,
                                 .new_activity_level = 1.9,
                                 .training = Training::thighs,
                                 .sessions_per_week = 4});
    CHECK(plan.later[2].new_activity_level == std::nullopt);
    CHECK(plan.later[2].training == Training::none);
}

TEST_CASE("a scenario says phases as the command line does") {
    Plan plan{.deficit_kcal_per_day = 450};
    document::add_phase(plan, "day=90, deficit=200");
    document::add_phase(plan, "day=150, train=arms, sessions=5");
    const Scenario read = document::parse_scenario(
        R"({"phases": [{"day": 90, "deficit": 200}, {"day": 150, "train": "arms", "sessions": 5}], "deficit": 450})",
        "test.json");
    CHECK(read.document.plan == plan);
    CHECK(document::scenario_json(Scenario{}).find("phases") == std::string::npos);
}

TEST_CASE("plans of up to eight phases survive their file") {
    for (unsigned seed = 1; seed <= 100; ++seed) {
        std::mt19937 bits(seed);
        const auto below = [&](unsigned end) { return static_cast<int>(bits() % end); };
        Scenario scenario;
        Plan& plan = scenario.document.plan;
        int day = 0;
        for (int more = below(8); more > 0; --more) {
            Phase phase{.from_day = day += 1 + below(90),
                        .deficit_kcal_per_day = 25.0 * below(40),
                        .deficit_mode = static_cast<DeficitMode>(below(3)),
                        .training = static_cast<Training>(below(10)),
                        .sessions_per_week = below(8)};
            if (below(2) == 1) phase.new_activity_level = 1.25 + 0.05 * below(20);
            plan.later.push_back(phase);
        }
        CAPTURE(seed);
        CHECK(document::parse_scenario(document::scenario_json(scenario), "test.json") == scenario);
    }
}

TEST_CASE("a phase that cannot be read is refused with its place and what was expected") {
    CHECK(refused_text("deficit=0") ==
          "then is \"deficit=0\", expected the day it begins, as in \"day=120, deficit=0\"");
    CHECK(refused_text("day=120 deficit") == "then: day is \"120 deficit\", expected a number such as 12 or 0.5");
    CHECK(refused_text("day=120, deficit") == "then has \"deficit\", expected settings such as \"day=120, deficit=0\"");
    CHECK(refused_text("") == "then has \"\", expected settings such as \"day=120, deficit=0\"");
    CHECK(refused_text("day=1.5") == "then: day is 1.5, expected a whole number");
    CHECK(refused_text("day=1, day=2") == "then has day twice, expected once");
    CHECK(refused_text("day=9, weight=80") ==
          "then has \"weight\", expected day, deficit, deficit-mode, new-activity, train, train-side, sessions");
    CHECK(refused_text("day=9, train=legs").find("train") != std::string::npos);
    CHECK(refused_text("day=9, deficit=1e9").find("deficit") != std::string::npos);

    CHECK(refused_json(R"({"phases": {"day": 3}})") == "test.json: phases is object, expected a list of phases");
    CHECK(refused_json(R"({"phases": [{"deficit": 3}]})") ==
          "test.json: phases[0]: has no day, expected the whole number of the day on which it begins");
    CHECK(refused_json(R"({"phases": [{"day": 1e300}]})").find("has no day") != std::string::npos);
    CHECK(refused_json(R"({"phases": [{"day": 5}, 7]})") == "test.json: phases[1]: is number, expected an object");
    CHECK(refused_json(R"({"phases": [{"day": 5, "days": 3}]})") ==
          "test.json: phases[0]: has the field \"days\", expected day, deficit, deficit-mode, new-activity, train, "
          "train-side, sessions");
    CHECK(refused_json(R"({"phases": [{"day": 5, "sessions": 99}]})").find("phases[0]: sessions") != std::string::npos);
}
