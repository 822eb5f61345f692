#include "document/sources.hpp"

#include "depots/profile_folders.hpp"
#include "energy/evidence.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

namespace {

const std::vector<depots::Profile>& profiles() {
    static const auto loaded = depots::load_profiles(ADIPOSCOPE_SOURCE_DIR "/assets/profiles");
    return loaded;
}

}  // namespace

TEST_CASE("every constant has a name of its own, a grade and a source") {
    for (const depots::Profile& profile : profiles()) {
        std::set<std::string> names;
        for (const document::SourcedNumber& row : document::sourced_numbers(profile)) {
            CAPTURE(profile.name, row.group, row.name);
            CHECK(names.insert(row.group + "/" + row.name).second);
            CHECK((row.grade >= 'A' && row.grade <= 'C'));
            CHECK_FALSE(row.source.empty());
        }
        CHECK(names.size() > energy::evidence().size() + 4 * core::enum_count<core::Depot>);
    }
}

TEST_CASE("a profile's numbers are those that it is read with") {
    for (const depots::Profile& profile : profiles()) {
        const auto list = document::sourced_numbers(profile);
        double shares = 0;
        for (const document::SourcedNumber& row : list)
            if (row.unit == "% of fat" && row.name.find("after") == std::string::npos) shares += row.value;
        CHECK(shares == Approx(100));
        CHECK(std::ranges::any_of(list, [](const auto& row) { return row.value == 1.3 && row.grade == 'A'; }));
    }
}

TEST_CASE("every shown number can be asked why") {
    using document::Shown;
    for (int i = 0; i <= static_cast<int>(Shown::band); ++i) {
        const document::Why why = document::why(static_cast<Shown>(i));
        CHECK(why.how.text.size() > 15);
        CHECK_FALSE(why.source.empty());
        CHECK((why.grade >= 'A' && why.grade <= 'C'));
    }
    for (const depots::Profile& profile : profiles())
        for (const core::Depot depot : core::all_values<core::Depot>()) {
            const document::Why why = document::why_depot(profile, depot, true);
            CHECK(why.how.text.find("% of total fat") != std::string::npos);
            CHECK_FALSE(why.source.empty());
        }
}
