#include "study/models.hpp"

#include "core/error.hpp"
#include "support/catch.hpp"

namespace {

const std::filesystem::path source = ADIPOSCOPE_SOURCE_DIR;

study::Models loaded(std::optional<core::Sex> only) {
    return study::load_models(source / "models", source / "assets", {}, only);
}

}  // namespace

TEST_CASE("both bodies are read, or the one that is asked for alone") {
    const study::Models both = loaded({});
    for (const core::Sex sex : core::all_values<core::Sex>()) {
        CHECK(both.bodies[sex].sex == sex);
        CHECK_FALSE(both.bodies[sex].base.empty());
        const study::Models one = loaded(sex);
        for (const core::Sex other : core::all_values<core::Sex>())
            CHECK(one.bodies[other].base.empty() == (other != sex));
        CHECK(one.bodies[sex].base == both.bodies[sex].base);
        CHECK(one.profiles.size() == both.profiles.size());
    }
}

TEST_CASE("a folder without models is refused by the file that is missing") {
    CHECK_THROWS_WITH(study::load_models(source / "assets", source / "assets"), Catch::Contains(".glb"));
}
