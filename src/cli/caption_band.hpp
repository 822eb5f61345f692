#pragma once

#include "cli/story.hpp"
#include "image/font.hpp"
#include "image/image.hpp"
#include "render/scene.hpp"

#include <string>
#include <vector>

namespace cli {

/// The words below the body in a film: a title and lines of text on a band that is the same height throughout.
struct CaptionBand {
    int width = 0;
    int height = 0;
    double text_px = 0;
};

/// The largest text with which all shots fit into a band that leaves the body most of a picture of this size.
CaptionBand caption_band(const image::Font& font, const Story& story, render::Size size);

/// `text` in lines at most `width_px` wide; line breaks in the text stay.
std::vector<std::string> lines_of(const image::Font& font, const std::string& text, double text_px, double width_px);

/// The band with a shot's words.
image::Image draw_band(const image::Font& font, const CaptionBand& band, const Shot& shot);

}  // namespace cli
