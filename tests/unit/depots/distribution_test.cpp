#include "depots/distribution.hpp"

#include "core/error.hpp"
#include "support/catch.hpp"
#include "unit/depots/typical_profiles.hpp"

#include <string>

using core::Sex;
using depots::Menopause;

namespace {

std::string refusal(const depots::Distribution& distribution, Sex sex) {
    try {
        depots::choose_profile(typical_profiles(), distribution, sex);
    } catch (const core::Error& error) {
        return error.kind() == core::Error::Kind::invalid_input ? error.what() : "wrong kind";
    }
    return "";
}

}  // namespace

TEST_CASE("a profile is chosen by name, and auto is the typical one of the sex") {
    CHECK(depots::choose_profile(typical_profiles(), {}, Sex::male).name == "typical-man");
    CHECK(depots::choose_profile(typical_profiles(), {}, Sex::female).name == "typical-woman");
    CHECK(depots::choose_profile(typical_profiles(), {.profile = "typical-man"}, Sex::male).name == "typical-man");
}

TEST_CASE("an unknown profile and one of the other sex are refused with the names that would do") {
    CHECK(refusal({.profile = "pear"}, Sex::female) ==
          "profile is \"pear\", expected auto, apple-shaped-woman, typical-woman");
    CHECK(refusal({.profile = "typical-man"}, Sex::female) ==
          "profile \"typical-man\" is for a male body, but sex is female, expected auto, apple-shaped-woman, "
          "typical-woman");
    CHECK_FALSE(refusal({.profile = ""}, Sex::male).empty());
}

TEST_CASE("the menopause passes smoothly between 50 and 54 years unless it is said") {
    const auto progress = [](double age, Menopause menopause, Sex sex = Sex::female) {
        return depots::menopause_progress({.sex = sex, .age_years = age}, menopause);
    };
    CHECK(progress(50, Menopause::automatic) == 0);
    CHECK(progress(52, Menopause::automatic) == 0.5);
    CHECK(progress(54, Menopause::automatic) == 1);
    CHECK(progress(90, Menopause::automatic) == 1);
    for (double age = 50; age < 54; age += 0.25)
        CHECK(progress(age, Menopause::automatic) < progress(age + 0.25, Menopause::automatic));
    CHECK(progress(30, Menopause::post) == 1);
    CHECK(progress(30, Menopause::peri) == 0.5);
    CHECK(progress(70, Menopause::pre) == 0);
    for (const Menopause menopause : core::all_values<Menopause>()) CHECK(progress(60, menopause, Sex::male) == 0);
}

TEST_CASE("the rules are mixed between before and after") {
    depots::Profile profile = typical_profile(Sex::female);
    profile.rules_after_menopause[core::Depot::abdomen].loss_exponent = 1.15;
    profile.rules_after_menopause[core::Depot::abdomen].share += 0.03;
    profile.rules_after_menopause[core::Depot::thighs].share -= 0.03;
    CHECK(depots::rules_for(profile, 0) == profile.rules);
    CHECK(depots::rules_for(profile, 1)[core::Depot::abdomen].loss_exponent == Approx(1.15));
    const depots::DepotRules half = depots::rules_for(profile, 0.5);
    double sum = 0;
    for (const core::Depot depot : core::all_values<core::Depot>()) {
        const double before = profile.rules[depot].share;
        const double after = profile.rules_after_menopause[depot].share;
        CHECK(half[depot].share == Approx((before + after) / 2));
        sum += half[depot].share;
    }
    CHECK(sum == Approx(1).epsilon(1e-12));
    CHECK(half[core::Depot::abdomen].loss_exponent == Approx((0.87 + 1.15) / 2));
}
