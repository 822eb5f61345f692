#include "ui/numbers_panel.hpp"
#include "ui/time_bar.hpp"

#include <catch2/catch.hpp>

TEST_CASE("a change shows its sign, and none when it rounds to nothing") {
    CHECK(ui::change_text(1.26) == "+1.3");
    CHECK(ui::change_text(-7.94) == "−7.9");
    CHECK(ui::change_text(0) == "0.0");
    CHECK(ui::change_text(-0.04) == "0.0");
    CHECK(ui::change_text(0.04) == "0.0");
}

TEST_CASE("the labels of a scale of days fit beside each other") {
    for (const int last_day : {0, 1, 7, 60, 180, 365, 1000, 3650})
        for (const float width : {60.0F, 300.0F, 1000.0F, 3000.0F}) {
            CAPTURE(last_day, width);
            const int step = ui::days_between_labels(last_day, width, 64);
            REQUIRE(step >= 1);
            const int gaps = last_day / step;
            CHECK((gaps <= 1 || width / static_cast<float>(gaps) >= 63));
        }
}
