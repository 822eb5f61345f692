#include "output/people.hpp"

#include "fuzz/refusal.hpp"

#include <cstdint>
#include <string_view>

// A file of people: every row either can be simulated, or has a line number and a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    output::People people;
    if (!accepted([&] { people = output::parse_people(text, "people"); })) return 0;
    for (const auto& row : people.rows) energy::validate(row.person);
    for (const auto& row : people.bad_rows) require(row.line > 0 && !row.reason.empty());
    return 0;
}
