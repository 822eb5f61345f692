#include "core/error.hpp"
#include "support/catch.hpp"

TEST_CASE("a refusal stays one line, in English and for other languages, whatever it quotes") {
    const core::Sentence inner = core::sentence("test.inner", "a {quoted}", {{"quoted", std::string("b\rc")}});
    const core::Error fault(
        core::Error::Kind::failure,
        core::sentence("test.outer", "{file}: {what}", {{"file", std::string("x\n\x1B[2Jy\x7F")}, {"what", inner}}));
    CHECK(std::string(fault.what()) == "x  [2Jy : a b c");
    CHECK(fault.sentence() ==
          core::sentence("test.outer", "{file}: {what}",
                         {{"file", std::string("x  [2Jy ")},
                          {"what", core::sentence("test.inner", "a {quoted}", {{"quoted", std::string("b c")}})}}));
    CHECK(fault.kind() == core::Error::Kind::failure);
    CHECK(std::string(core::Error(core::Error::Kind::invalid_input, "Größe\tå").what()) == "Größe å");
}
