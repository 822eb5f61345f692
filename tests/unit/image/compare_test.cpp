#include "image/compare.hpp"

#include "core/error.hpp"
#include "image/image.hpp"
#include "support/catch.hpp"

namespace {

image::Image grey(int width, int height, std::uint8_t value) {
    return {width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width * height * 4), value)};
}

}  // namespace

TEST_CASE("equal pictures differ by nothing") {
    const image::Difference difference = image::compare(grey(5, 4, 90), grey(5, 4, 90), 0);
    CHECK(difference.mean == 0);
    CHECK(difference.share_over == 0);
}

TEST_CASE("the mean counts channels and the share counts pixels") {
    const image::Image a = grey(2, 2, 100);
    image::Image b = a;
    b.rgba[0] = 140;  // one channel of one of four pixels by 40
    const image::Difference difference = image::compare(a, b, 10);
    CHECK(difference.mean == Approx(40.0 / 16));
    CHECK(difference.share_over == Approx(0.25));
    CHECK(image::compare(b, a, 10).mean == difference.mean);
}

TEST_CASE("a difference equal to the limit does not count as over it") {
    CHECK(image::compare(grey(3, 3, 100), grey(3, 3, 110), 10).share_over == 0);
    CHECK(image::compare(grey(3, 3, 100), grey(3, 3, 111), 10).share_over == 1);
}

TEST_CASE("pictures of different size cannot be compared") {
    CHECK_THROWS_WITH(image::compare(grey(3, 2, 0), grey(2, 3, 0), 0),
                      "cannot compare a picture of 3x2 pixels with one of 2x3");
}
