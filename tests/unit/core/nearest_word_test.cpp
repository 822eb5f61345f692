#include "core/nearest_word.hpp"

#include "support/catch.hpp"

#include <array>

TEST_CASE("the nearest word is the one with the fewest changed letters, if any is near") {
    const std::array<std::string_view, 3> known{"view", "deficit", "camera-height"};
    CHECK(core::nearest_word("veiw", known) == "view");
    CHECK(core::nearest_word("defisit", known) == "deficit");
    CHECK(core::nearest_word("cameraheight", known) == "camera-height");
    CHECK(core::nearest_word("xylophone", known).empty());
    CHECK(core::nearest_word(std::string(5000, 'x'), known).empty());
    CHECK(core::nearest_word("view", {}).empty());
    CHECK(core::hint_at("veiw", known).text == ", did you mean \"view\"?");
    CHECK(core::hint_at("zzz", known).text.empty());
}
