#include "image/webp_film.hpp"

#include "support/catch.hpp"

#include <string>

namespace {

image::Image plain(int width, int height, std::uint8_t level) {
    return {width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width * height * 4), level)};
}

}  // namespace

TEST_CASE("a film holds a frame for each different picture, and the same pictures give the same bytes") {
    const auto film = [] {
        image::WebpFilm made(32, 24);
        for (const int level : {0, 120, 240}) made.add(plain(32, 24, static_cast<std::uint8_t>(level)), 40);
        return made.finish();
    };
    const std::vector<std::uint8_t> bytes = film();
    CHECK(bytes == film());
    const std::string text(bytes.begin(), bytes.end());
    CHECK(text.substr(0, 4) == "RIFF");
    CHECK(text.substr(8, 4) == "WEBP");
    CHECK(text.find("ANIM") != std::string::npos);
    int frames = 0;
    for (std::size_t at = text.find("ANMF"); at != std::string::npos; at = text.find("ANMF", at + 4)) ++frames;
    CHECK(frames == 3);
}
