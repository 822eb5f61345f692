#include "depots/distribution.hpp"
#include "depots/profile_folders.hpp"
#include "fuzz/refusal.hpp"

#include <cmath>
#include <cstdint>
#include <string_view>

// A distribution profile, alone or based on a shipped one: any accepted input distributes fat without losing any.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto shipped = depots::load_profiles(ADIPOSCOPE_SOURCE_DIR "/assets/profiles");
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    depots::is_based_on_another(text);
    depots::Profile profile;
    if (!accepted([&] { profile = depots::parse_profile(text, "profile", shipped); })) return 0;
    energy::Person person;
    person.sex = profile.sex;
    for (const double age : {18.0, 52.0, 90.0}) {
        person.age_years = age;
        constexpr double fat_kg = 25;
        double sum = 0;
        for (const double kg : depots::baseline_for(profile, {}, person, fat_kg).masses_kg) {
            require(kg >= 0);
            sum += kg;
        }
        require(std::abs(sum - fat_kg) < 1e-6);
    }
    return 0;
}
