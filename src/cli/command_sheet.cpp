#include "cli/commands.hpp"
#include "cli/preparation.hpp"
#include "cli/progress.hpp"
#include "cli/shared_options.hpp"
#include "cli/target_file.hpp"
#include "cli/typed_values.hpp"
#include "core/error.hpp"
#include "core/picture_size.hpp"
#include "document/fields.hpp"
#include "document/parameters.hpp"
#include "image/png.hpp"
#include "image/png_writer.hpp"
#include "picture/body_picture.hpp"
#include "picture/description.hpp"
#include "picture/label_font.hpp"
#include "platform/headless.hpp"
#include "platform/language.hpp"
#include "render/load_gl.hpp"
#include "render/renderer.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>

namespace cli {

namespace {

constexpr render::Size default_cell_size{300, 420};
constexpr std::size_t most_on_an_axis = 50;
constexpr std::array<std::string_view, 1> extensions{".png"};
constexpr double header_lines = 2.2;  // in text lines
constexpr double header_margin_lines = 0.6;

struct Cell {
    document::Scenario scenario;
    int day = 0;
    ShownRuns runs{};
};

/// "Age 40 years", "Sex female".
std::string label_of(const SheetAxis& axis, const std::string& value) {
    const core::Parameter& row = document::parameter(axis.field);
    const bool has_number =
        document::field_text(row, document::parse_field(row, value)) != row.word_for_unset &&
        (row.kind == core::Parameter::Kind::number || row.kind == core::Parameter::Kind::whole_number);
    const bool has_unit = has_number && !row.unit.empty() && row.name != "day";
    return fmt::format("{} {}{}{}", row.label, value, has_unit ? " " : "", has_unit ? row.unit : "");
}

void set(document::Scenario& scenario, const SheetAxis& axis, std::size_t index) {
    const core::Parameter& row = document::parameter(axis.field);
    document::set_field(scenario, row.name, document::parse_field(row, axis.values[index]));
}

Cell make_cell(study::Study& study, const Sheet& line, std::size_t row, std::size_t column) {
    Cell cell{.scenario = line.subject.scenario};
    set(cell.scenario, line.rows, row);
    set(cell.scenario, line.columns, column);
    try {
        cell.runs = shown_runs({.quiet = true}, cell.scenario, study);
        cell.day = chosen_day(cell.scenario.view, cell.runs.longest);
        if (cell.runs.of_class.empty()) study.body(cell.scenario.document, cell.day);
    } catch (const core::Error& fault) {  // the same message, prefixed with the cell
        throw core::Error(fault.kind(), fmt::format("{}, {}: {}", label_of(line.rows, line.rows.values[row]),
                                                    label_of(line.columns, line.columns.values[column]), fault.what()));
    }
    return cell;
}

/// The framing that contains every body of the sheet.
picture::Framed framed_by_all(const picture::Framed& a, const picture::Framed& b) {
    return {.reach_m = std::max(a.reach_m, b.reach_m),
            .low_m = std::min(a.low_m, b.low_m),
            .high_m = std::max(a.high_m, b.high_m),
            .half_depth_m = std::max(a.half_depth_m, b.half_depth_m)};
}

/// The page with its labels, and the positions of the cells.
struct Paper {
    image::Image pixels;
    int left = 0;
    int top = 0;
};

Paper labelled_paper(const Sheet& line, const image::Font* font) {
    const double text_px = picture::text_size_px(line.size.height);
    const bool is_dark = line.subject.scenario.view.background == document::Background::dark;
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
    if (width > core::largest_side_px || height > core::largest_side_px)
        core::throw_invalid(
            fmt::format("the sheet would have {}x{} pixels, expected at most {} a side: a smaller --size or "
                        "fewer values",
                        width, height, core::largest_side_px));
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

/// Text alternative of the sheet: one line per cell.
std::string sheet_words(const Sheet& line, const core::Strings& strings, const std::vector<Cell>& cells) {
    std::string words = fmt::format("A sheet of {} pictures in {} rows and {} columns, all at one scale.", cells.size(),
                                    line.rows.values.size(), line.columns.values.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Cell& cell = cells[i];
        const std::string& row = line.rows.values[i / line.columns.values.size()];
        const std::string& column = line.columns.values[i % line.columns.values.size()];
        words += fmt::format("\n{}, {}: {}", label_of(line.rows, row), label_of(line.columns, column),
                             picture::description(strings, {.document = cell.scenario.document,
                                                            .simulation = cell.runs.longest,
                                                            .view = cell.scenario.view,
                                                            .day = cell.day,
                                                            .class_runs = cell.runs.of_class}));
    }
    return words;
}

struct Typed {
    TypedSubject subject;
    std::string output;
    TypedPicture picture;
    std::string rows;
    std::string columns;
    std::string lesson;
    std::string language;
};

SheetAxis parse_axis(std::string_view text, std::string_view what) {
    const std::size_t equals = text.find('=');
    SheetAxis axis{.field = std::string(text.substr(0, equals)), .values = {}};
    const auto known = document::parameters();
    if (equals == std::string_view::npos || std::ranges::find(known, axis.field, &core::Parameter::name) == known.end())
        core::throw_invalid(
            fmt::format("{} is \"{}\", expected an option and its values, such as age=20,40,60", what, text));
    std::istringstream values{std::string(text.substr(equals + 1))};
    for (std::string value; std::getline(values, value, ',');) {
        document::parse_field(document::parameter(axis.field), value);  // throws if the value is invalid
        axis.values.push_back(value);
    }
    if (axis.values.empty() || axis.values.size() > most_on_an_axis)
        core::throw_invalid(
            fmt::format("{} has {} values, expected 1 to {}", what, axis.values.size(), most_on_an_axis));
    return axis;
}

Sheet read_sheet(const Typed& typed, const Common& common, ReadSubject from) {
    const document::PictureFormat format = choose_format(typed.picture, from);
    require_output(typed.output);
    if (typed.rows.empty() || typed.columns.empty())
        core::throw_invalid(
            "a sheet needs --rows and --columns, as in --rows age=20,40,60 --columns day=0,90,last, or "
            "--lesson FILE.md");
    if (typed.output != standard_output) require_extension(typed.output, extensions);
    Sheet read{.common = common,
               .subject = std::move(from.subject),
               .output = typed.output,
               .size = {format.width_px, format.height_px},
               .transparent = format.transparent,
               .rows = parse_axis(typed.rows, "rows"),
               .columns = parse_axis(typed.columns, "columns")};
    if (read.rows.field == read.columns.field)
        core::throw_invalid(fmt::format("rows and columns are both of {}, expected two options", read.rows.field));
    if (!typed.picture.size && !read.subject.scenario.picture) read.size = default_cell_size;
    return read;
}

LessonSheet read_lesson_sheet(const Typed& typed, const Common& common, ReadSubject from) {
    choose_format(typed.picture, from);  // throws if --size is invalid
    require_output(typed.output);
    require_named(typed.output);
    if (!typed.rows.empty() || !typed.columns.empty())
        core::throw_invalid("--lesson writes a lesson's pages, expected no --rows or --columns with it");
    return {.common = common,
            .subject = std::move(from.subject),
            .output = typed.output,
            .lesson = typed.lesson,
            .language = typed.language};
}

void take_lesson(CLI::App& app, Typed& typed) {
    app.add_option("--lesson", typed.lesson,
                   "The printed pages of a lesson instead: student.html and teacher.html, with their pictures")
        ->option_text("FILE.md")
        ->group("Lesson")
        ->check(named);
    app.add_option("--language", typed.language,
                   "The language of the pages and of lessons that have several [default: that of the system]")
        ->option_text("en|de|...")
        ->group("Lesson");
}

void take_sheet(CLI::App& app, Typed& typed) {
    const auto add = [&](const char* name, std::string& text, const char* help) {
        app.add_option(name, text, help)->option_text("OPTION=A,B,...")->group("Sheet");
    };
    add("--rows", typed.rows,
        "What differs from row to row: an option without its dashes, and values, such as age=20,40,60");
    add("--columns", typed.columns, "What differs from column to column, such as day=0,90,last");
    app.add_option("--size", typed.picture.size, "Width and height of a cell in pixels [default 300x420]")
        ->option_text("WxH")
        ->group("Sheet");
    app.add_flag("--transparent", typed.picture.transparent, "Transparent background")->group("Sheet");
}

}  // namespace

ReadCommand define_sheet(CLI::App& app) {
    const auto typed = std::make_shared<Typed>();
    take_scenario(app, typed->subject);
    app.add_option("-o,--output", typed->output,
                   "The sheet to write, - for standard output; of a lesson, the folder for its pages")
        ->option_text("FILE.png|-|FOLDER/");
    take_lesson(app, *typed);
    take_person_and_plan(app, typed->subject);
    take_day(app, typed->subject, "View", "drawn");
    take_view(app, typed->subject);
    take_sheet(app, *typed);
    return [typed](const Common& common) -> Command {
        ReadSubject from = read_subject(typed->subject);
        if (!typed->lesson.empty()) return read_lesson_sheet(*typed, common, std::move(from));
        return read_sheet(*typed, common, std::move(from));
    };
}

int run_command(const Sheet& line) {
    const std::filesystem::path words_file = words_beside(line.output);
    require_writable(line.output, line.common.force);
    require_writable(words_file, line.common.force);
    const study::Models models = loaded_models(line.common);
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
    for (Cell& cell : cells)  // one colour scale for all cells
        if (range > 0 && !cell.scenario.view.layer_range) cell.scenario.view.layer_range = range;
    const platform::HeadlessContext context;
    render::load_gl(platform::HeadlessContext::get_proc_address);
    render::Renderer renderer;
    Progress progress("cells", cells.size(), line.common.quiet);
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
    const std::string words = sheet_words(line, strings, cells);
    const image::PngText description{"Description", words};
    write_target(line.output, line.common.force, image::encode_png(paper.pixels, std::span(&description, 1)));
    write_words(words_file, line.common.force, words);
    return 0;
}

}  // namespace cli
