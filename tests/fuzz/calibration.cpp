#include "shape/calibration.hpp"

#include "fuzz/refusal.hpp"
#include "shape/targets.hpp"

#include <cmath>
#include <cstdint>
#include <string_view>

// The calibration: any accepted input distributes lean tissue in shares that sum to one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    shape::Calibration calibration;
    if (!accepted([&] { calibration = shape::parse_calibration(text, "calibration"); })) return 0;
    for (const auto sex : core::all_values<core::Sex>()) {
        energy::Person person;
        person.sex = sex;
        for (const double lean_kg : {30.0, 60.0, 100.0}) {
            double sum = 0;
            for (const double share : shape::lean_shares(calibration[sex], person, lean_kg)) {
                require(share >= 0);
                sum += share;
            }
            require(std::abs(sum - 1) < 1e-9);
        }
    }
    return 0;
}
