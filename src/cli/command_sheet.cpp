#include "cli/commands.hpp"
#include "cli/preparation.hpp"
#include "cli/progress.hpp"
#include "cli/target_file.hpp"
#include "core/error.hpp"
#include "core/parameters.hpp"
#include "document/fields.hpp"
#include "output/alt_text.hpp"
#include "picture/body_picture.hpp"
#include "picture/description.hpp"
#include "picture/label_font.hpp"
#include "platform/headless.hpp"
#include "platform/language.hpp"
#include "render/renderer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace cli {

namespace {

constexpr double header_lines = 2.2;  // of text
constexpr double header_margin_lines = 0.6;
constexpr int largest_side_px = 16384;

struct Cell {
    document::Scenario scenario;
    int day = 0;
};

/// "Age 40 years", "Sex female".
std::string label_of(const SheetAxis& axis, const std::string& value) {
    const core::Parameter& row = core::parameter(axis.field);
    const bool has_number =
        document::field_text(row, document::parse_field(row, value)) != row.word_for_unset &&
        (row.kind == core::Parameter::Kind::number || row.kind == core::Parameter::Kind::whole_number);
    const bool has_unit = has_number && !row.unit.empty() && row.name != "day";
    return fmt::format("{} {}{}{}", row.label, value, has_unit ? " " : "", has_unit ? row.unit : "");
}

void set(document::Scenario& scenario, const SheetAxis& axis, std::size_t index) {
    const core::Parameter& row = core::parameter(axis.field);
    document::set_field(scenario, row.name, document::parse_field(row, axis.values[index]));
}

Cell make_cell(study::Study& study, const CommandLine& line, std::size_t row, std::size_t column) {
    Cell cell{.scenario = line.scenario, .day = 0};
    set(cell.scenario, line.rows, row);
    set(cell.scenario, line.columns, column);
    try {
        cell.day = chosen_day(cell.scenario.view, study.simulation(cell.scenario.document));
        study.body(cell.scenario.document, cell.day);
    } catch (const core::Error& fault) {  // the same sentence, with the place in front
        throw core::Error(fault.kind(), fmt::format("{}, {}: {}", label_of(line.rows, line.rows.values[row]),
                                                    label_of(line.columns, line.columns.values[column]), fault.what()));
    }
    return cell;
}

/// What shows every body of the sheet whole.
picture::Framed framed_by_all(const picture::Framed& a, const picture::Framed& b) {
    return {.reach_m = std::max(a.reach_m, b.reach_m),
            .low_m = std::min(a.low_m, b.low_m),
            .high_m = std::max(a.high_m, b.high_m),
            .half_depth_m = std::max(a.half_depth_m, b.half_depth_m)};
}

/// The paper with its labels, and where the cells go.
struct Paper {
    image::Image pixels;
    int left = 0;
    int top = 0;
};

Paper labelled_paper(const CommandLine& line, const image::Font* font) {
    const double text_px = picture::text_size_px(line.size.height);
    const bool is_dark = line.scenario.view.background == document::Background::dark;
    const image::Colour ground = is_dark ? image::Colour{22, 24, 28, 255} : image::Colour{255, 255, 255, 255};
    const image::Colour ink = is_dark ? image::Colour{236, 238, 241, 255} : image::Colour{30, 33, 38, 255};
    const auto px = [&](double lines) { return static_cast<int>(std::lround(lines * text_px)); };
    double widest = 0;
    for (const std::string& value : line.rows.values)
        if (font) widest = std::max(widest, font->width_px(label_of(line.rows, value), text_px));
    Paper paper;
    paper.left = static_cast<int>(std::ceil(widest)) + 2 * px(header_margin_lines);
    paper.top = px(header_lines);
    const auto rows = static_cast<int>(line.rows.values.size()), columns = static_cast<int>(line.columns.values.size());
    const int width = paper.left + columns * line.size.width, height = paper.top + rows * line.size.height;
    if (width > largest_side_px || height > largest_side_px)
        core::throw_invalid(
            fmt::format("the sheet would have {}x{} pixels, expected at most {} a side: a smaller --size or "
                        "fewer values",
                        width, height, largest_side_px));
    paper.pixels = image::blank(width, height, ground);
    if (!font) return paper;
    for (int c = 0; c < columns; ++c) {
        const std::string text = label_of(line.columns, line.columns.values[static_cast<std::size_t>(c)]);
        const double middle = paper.left + (c + 0.5) * line.size.width;
        font->draw(paper.pixels, text, text_px, middle - font->width_px(text, text_px) / 2, px(1.4), ink);
    }
    for (int r = 0; r < rows; ++r)
        font->draw(paper.pixels, label_of(line.rows, line.rows.values[static_cast<std::size_t>(r)]), text_px,
                   px(header_margin_lines), paper.top + (r + 0.5) * line.size.height, ink);
    return paper;
}

void copy_into(image::Image& paper, const image::Image& cell, int left, int top) {
    for (int y = 0; y < cell.height; ++y)
        std::copy_n(cell.rgba.data() + static_cast<std::ptrdiff_t>(4) * y * cell.width,
                    static_cast<std::ptrdiff_t>(4) * cell.width,
                    paper.rgba.data() + 4 * (static_cast<std::ptrdiff_t>(top + y) * paper.width + left));
}

/// What the sheet shows, for those who do not see it: one line for each cell.
std::string sheet_words(const CommandLine& line, const core::Strings& strings, study::Study& study,
                        const std::vector<Cell>& cells) {
    std::string words = fmt::format("A sheet of {} pictures in {} rows and {} columns, all at one scale.", cells.size(),
                                    line.rows.values.size(), line.columns.values.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Cell& cell = cells[i];
        const std::string& row = line.rows.values[i / line.columns.values.size()];
        const std::string& column = line.columns.values[i % line.columns.values.size()];
        words +=
            fmt::format("\n{}, {}: {}", label_of(line.rows, row), label_of(line.columns, column),
                        picture::description(strings, {cell.scenario.document, study.simulation(cell.scenario.document),
                                                       cell.scenario.view, cell.day}));
    }
    return words;
}

}  // namespace

int run_sheet(const CommandLine& line) {
    const std::filesystem::path words_file = output::alt_text_file(line.output);
    require_writable(line);
    require_writable(words_file, line.force);
    const study::Models models = loaded_models(line);
    const std::optional<image::Font> font = picture::load_picture_font();
    Paper paper = labelled_paper(line, font ? &*font : nullptr);

    const core::Strings strings = platform::english_texts();
    study::Study study(models);
    picture::BodyPicture body(models, strings);
    std::vector<Cell> cells;
    std::optional<picture::Framed> whole;
    double range = 0;
    const auto show = [&](const Cell& cell) { body.show(study, cell.scenario.document, cell.scenario.view, cell.day); };
    for (std::size_t r = 0; r < line.rows.values.size(); ++r)
        for (std::size_t c = 0; c < line.columns.values.size(); ++c) {
            cells.push_back(make_cell(study, line, r, c));
            show(cells.back());
            whole = whole ? framed_by_all(*whole, body.framed()) : body.framed();
            range = std::max(range, body.range().value_or(0));
        }
    for (Cell& cell : cells)  // one scale for all colours, too
        if (range > 0 && !cell.scenario.view.layer_range) cell.scenario.view.layer_range = range;
    const platform::HeadlessContext context;
    render::load_gl(platform::HeadlessContext::get_proc_address);
    render::Renderer renderer;
    Progress progress("cells", cells.size(), line.quiet);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        show(cells[i]);
        const auto picture = body.picture(picture::drawing_with(renderer), cells[i].scenario.view,
                                          {.size = line.size, .transparent = line.transparent, .framed = whole});
        const auto row = static_cast<int>(i / line.columns.values.size());
        const auto column = static_cast<int>(i % line.columns.values.size());
        copy_into(paper.pixels, renderer.draw_to_image(picture, line.size), paper.left + column * line.size.width,
                  paper.top + row * line.size.height);
        progress.advance();
    }
    const std::string words = sheet_words(line, strings, study, cells);
    const image::PngText description{"Description", words};
    write_target(line, image::encode_png(paper.pixels, std::span(&description, 1)));
    write_target(words_file, line.force, words + "\n");
    return 0;
}

}  // namespace cli
