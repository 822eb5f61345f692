#include "document/scenario.hpp"

#include "fuzz/refusal.hpp"

#include <cstdint>
#include <string_view>

// A scenario file: a parsed scenario is written so that it parses back to the same value.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    document::Scenario scenario;
    if (!accepted([&] { scenario = document::parse_scenario(text, "scenario"); })) return 0;
    const std::string written = document::scenario_json(scenario);
    const document::Scenario again = document::parse_scenario(written, "written");
    require(document::scenario_json(again) == written);
    accepted([&] { document::validate(scenario.document); });
    return 0;
}
