#include "study/sources.hpp"

#include "core/strings.hpp"
#include "depots/profile_folders.hpp"
#include "energy/evidence.hpp"
#include "support/catch.hpp"

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
        for (const study::SourcedNumber& row : study::sourced_numbers(profile)) {
            CAPTURE(profile.name, row.group.text, row.name.text);
            CHECK(names.insert(row.group.text + "/" + row.name.text).second);
            CHECK((row.grade >= 'A' && row.grade <= 'C'));
            CHECK_FALSE(row.source.empty());
        }
        CHECK(names.size() > energy::evidence().size() + 4 * core::enum_count<core::Depot>);
    }
}

namespace {

/// Checks that a language translates the words of a sentence; symbols such as rho_F and kcal/kg are unchanged.
void check_has(const core::Strings& strings, const core::Sentence& sentence) {
    CAPTURE(strings.language(), sentence.key, sentence.text);
    if (sentence.text.find(' ') != std::string::npos) CHECK(strings.has(sentence.key));
    for (const core::NamedValue& named : sentence.values)
        if (const auto* inner = std::get_if<std::vector<core::Sentence>>(&named.value))
            check_has(strings, inner->front());
}

}  // namespace

TEST_CASE("every language has the names of the constants, and what they are measured in") {
    const std::filesystem::path folder = ADIPOSCOPE_SOURCE_DIR "/assets/strings";
    for (const core::Language& language : core::list_languages(folder)) {
        if (language.code == "en") continue;  // the tables themselves are English
        const core::Strings strings = core::load_strings(folder, language.code);
        for (const depots::Profile& profile : profiles())
            for (const study::SourcedNumber& row : study::sourced_numbers(profile))
                for (const core::Sentence* part : {&row.group, &row.name, &row.unit}) check_has(strings, *part);
    }
}

TEST_CASE("a profile's numbers are those that it is read with") {
    for (const depots::Profile& profile : profiles()) {
        const auto list = study::sourced_numbers(profile);
        double shares = 0;
        for (const study::SourcedNumber& row : list)
            if (row.unit.text == "% of fat" && row.name.text.find("after") == std::string::npos) shares += row.value;
        CHECK(shares == Approx(100));
        CHECK(std::ranges::any_of(list, [](const auto& row) { return row.value == 1.3 && row.grade == 'A'; }));
    }
}

TEST_CASE("every shown number can be asked why") {
    using study::Shown;
    for (int i = 0; i <= static_cast<int>(Shown::band); ++i) {
        const study::Why why = study::why(static_cast<Shown>(i));
        CHECK(why.how.text.size() > 15);
        CHECK_FALSE(why.source.empty());
        CHECK((why.grade >= 'A' && why.grade <= 'C'));
    }
    for (const depots::Profile& profile : profiles())
        for (const core::Depot depot : core::all_values<core::Depot>()) {
            const study::Why why = study::why_depot(profile, depot, true);
            CHECK(why.how.text.find("% of total fat") != std::string::npos);
            CHECK_FALSE(why.source.empty());
        }
}
