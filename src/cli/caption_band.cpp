#include "cli/caption_band.hpp"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace cli {

namespace {

constexpr double text_share = 1 / 25.0;  // of the shorter side: as large as subtitles
constexpr double most_band_share = 0.4;  // of the height
constexpr double title_share = 0.72;     // of the text's size
constexpr double line_height = 1.32;     // in text sizes
constexpr double margin = 1.1;           // likewise, on every side
constexpr double smaller = 0.95;

constexpr image::Colour paper{255, 255, 255, 255}, ink{16, 18, 22, 255}, dim_ink{84, 90, 100, 255};
constexpr image::Colour dark_paper{20, 20, 22, 255}, light_ink{236, 238, 241, 255}, dim_light_ink{168, 174, 184, 255};

double room_px(int width, double text_px) {
    return width - 2 * margin * text_px;
}

double height_px(const image::Font& font, const Shot& shot, int width, double text_px) {
    const auto lines = static_cast<double>(lines_of(font, words_of(shot), text_px, room_px(width, text_px)).size());
    return (line_height * (lines + title_share) + 1.5 * margin) * text_px;
}

}  // namespace

std::vector<std::string> lines_of(const image::Font& font, const std::string& text, double text_px, double width_px) {
    std::vector<std::string> lines;
    std::istringstream paragraphs(text);
    for (std::string paragraph; std::getline(paragraphs, paragraph);) {
        std::istringstream words(paragraph);
        lines.emplace_back();
        for (std::string word; std::getline(words, word, ' ');) {
            const std::string longer = lines.back().empty() ? word : lines.back() + " " + word;
            if (lines.back().empty() || font.width_px(longer, text_px) <= width_px)
                lines.back() = longer;
            else
                lines.push_back(word);
        }
    }
    return lines;
}

CaptionBand caption_band(const image::Font& font, const Story& story, render::Size size) {
    CaptionBand band{.width = size.width, .text_px = text_share * std::min(size.width, size.height)};
    const auto highest = [&] {
        double height = 0;
        for (const Shot& shot : story) height = std::max(height, height_px(font, shot, size.width, band.text_px));
        return height;
    };
    while (highest() > most_band_share * size.height && band.text_px > 1) band.text_px *= smaller;
    band.height = std::min(static_cast<int>(std::ceil(highest())), size.height - 1);
    return band;
}

image::Image draw_band(const image::Font& font, const CaptionBand& band, const Shot& shot) {
    const bool dark = shot.scenario.view.background == document::Background::dark;
    image::Image pixels = image::blank(band.width, band.height, dark ? dark_paper : paper);
    const double left = margin * band.text_px;
    double y = (0.5 * margin + title_share) * band.text_px;
    const std::vector<std::string> title =
        lines_of(font, shot.title, title_share * band.text_px, room_px(band.width, band.text_px));
    if (!title.empty())
        font.draw(pixels, title.front(), title_share * band.text_px, left, y, dark ? dim_light_ink : dim_ink);
    for (const std::string& line : lines_of(font, words_of(shot), band.text_px, room_px(band.width, band.text_px))) {
        y += line_height * band.text_px;
        font.draw(pixels, line, band.text_px, left, y, dark ? light_ink : ink);
    }
    return pixels;
}

}  // namespace cli
