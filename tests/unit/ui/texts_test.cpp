#include "core/axis_marks.hpp"
#include "core/strings.hpp"
#include "document/parameters.hpp"
#include "support/catch.hpp"
#include "ui/field_text.hpp"
#include "ui/time_bar.hpp"
#include "widgets/fitted.hpp"

TEST_CASE("the labels of a scale of days fit beside each other") {
    for (const int last_day : {0, 1, 7, 60, 180, 365, 1000, 3650})
        for (const float width : {60.0F, 300.0F, 1000.0F, 3000.0F}) {
            CAPTURE(last_day, width);
            const int step = core::days_between_labels(last_day, width, 64);
            REQUIRE(step >= 1);
            const int gaps = last_day / step;
            CHECK((gaps <= 1 || width / static_cast<float>(gaps) >= 63));
        }
}

TEST_CASE("a number that is shown in a language may be typed as it stands there, with a point or with a comma") {
    for (const char* language : {"en", "de", "es", "fr"}) {
        const core::Strings strings = core::load_strings(ADIPOSCOPE_SOURCE_DIR "/assets/strings", language);
        const widgets::Theme theme{.strings = &strings};
        CAPTURE(language);
        const core::Parameter& weight = document::parameter("weight");
        const std::string shown = ui::value_text(theme, weight, 82.5, core::UnitSystem::metric);
        CHECK(shown == (strings.language() == "en" ? "82.5 kg" : "82,5 kg"));
        for (const core::UnitSystem units : {core::UnitSystem::metric, core::UnitSystem::imperial})
            for (const core::Parameter& row : document::parameters()) {
                if (row.kind != core::Parameter::Kind::number) continue;
                CAPTURE(row.name);
                const double value = row.minimum + 0.37 * (row.maximum - row.minimum);
                const std::string text = ui::value_text(theme, row, value, units);
                const ui::Entry entry = ui::read_entry(theme, row, text, units);
                CAPTURE(text, entry.refusal);
                REQUIRE(std::holds_alternative<double>(entry.value));
                CHECK(ui::value_text(theme, row, entry.value, units) == text);
            }
        for (const char* typed : {"82.5", "82,5", "82,5 kg"})
            CHECK(ui::read_entry(theme, weight, typed, core::UnitSystem::metric).value == document::FieldValue{82.5});
        // A number with thousands separators that looks like decimals in this language is not a number of units.
        const char* thousands = strings.decimal_mark() == ',' ? "1.200" : "1,200";
        CHECK_FALSE(
            ui::read_entry(theme, document::parameter("deficit"), thousands, core::UnitSystem::metric).refusal.empty());
    }
}

TEST_CASE("lines are broken at spaces alone, and no number at its decimal mark") {
    ImFontAtlas atlas;
    const ImFont* font = atlas.AddFontDefault();
    atlas.Build();
    const std::string text = "A lost 12.5 kg, then 3,25 kg.\nAnd no more, says a-very-long-word-without-any-end.";
    const auto width_of = [&](const std::string& line) {
        return font->CalcTextSizeA(font->FontSize, 1e9F, 0, line.c_str()).x;
    };
    for (float width = 10; width < 700; width += 3) {
        const std::string broken = widgets::line_broken(*font, text, width);
        CAPTURE(width, broken);
        std::string joined = broken;
        for (char& c : joined) c = c == '\n' ? ' ' : c;
        std::string plain = text;
        for (char& c : plain) c = c == '\n' ? ' ' : c;
        CHECK(joined == plain);
        CHECK(broken.find(".\nAnd") != std::string::npos);
        for (std::size_t from = 0; from < broken.size();) {
            const std::size_t end = std::min(broken.find('\n', from), broken.size());
            const std::string line = broken.substr(from, end - from);
            CHECK((width_of(line) <= width || line.find(' ') == std::string::npos));
            from = end + 1;
        }
    }
}
