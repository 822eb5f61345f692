#include "cli/commands.hpp"
#include "cli/film.hpp"
#include "cli/list_options.hpp"
#include "cli/preparation.hpp"
#include "cli/progress.hpp"
#include "cli/shared_options.hpp"
#include "cli/target_file.hpp"
#include "cli/typed_values.hpp"
#include "core/error.hpp"
#include "core/units.hpp"
#include "image/webp_film.hpp"
#include "picture/body_picture.hpp"
#include "picture/description.hpp"
#include "platform/headless.hpp"
#include "platform/interrupt.hpp"
#include "platform/language.hpp"
#include "render/load_gl.hpp"
#include "render/renderer.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace cli {

namespace {

constexpr render::Size default_size{1280, 720};
constexpr int least_told_height = 120;
constexpr int most_webp_frames_per_second = 90;  // 11 ms each

/// The day of frame `i` of `count`, at a constant rate from the first day to the last.
int day_of_frame(const Animate& line, int first_day, int last_day, int i) {
    if (line.frames < 2) return first_day;
    const double share = static_cast<double>(i) / (line.frames - 1);
    return static_cast<int>(std::lround(first_day + share * (last_day - first_day)));
}

/// Text alternative of the film: where it starts, what moves, and where it ends.
std::string film_words(const Animate& line, const core::Strings& strings, const ShownRuns& runs, int first_day,
                       int last_day) {
    const document::Document& document = line.subject.scenario.document;
    const document::ViewState& view = line.subject.scenario.view;
    const auto on = [&](int day) {
        return picture::description(
            strings,
            {.document = document, .simulation = runs.longest, .view = view, .day = day, .class_runs = runs.of_class});
    };
    std::string words = fmt::format("A film of {:g} s.", 1.0 * line.frames / line.frames_per_second);
    if (line.turn_deg != 0) words += fmt::format(" The camera goes {:g} degrees round the body.", line.turn_deg);
    if (first_day == last_day) return words + "\n" + on(first_day) + "\n";
    return words + fmt::format(" The days go from {} to {}.\nAt its start: {}\nAt its end: {}\n", first_day, last_day,
                               on(first_day), on(last_day));
}

struct Typed {
    TypedSubject subject;
    std::string scenarios;
    std::string output;
    TypedPicture picture;
    std::string from = "0";
    std::string to = "last";
    std::string seconds = "10";
    std::string fps = "30";
    std::string turntable = "0";
    std::string lesson;
    std::string scene;
    std::string language;
};

/// A day, or unset for the last.
std::optional<int> film_day(std::string_view text, std::string_view what) {
    if (text == "last") return std::nullopt;
    return days_from(0, text, what);
}

void require_webp(const Animate& read) {
    if (read.frames_per_second > most_webp_frames_per_second)
        core::throw_invalid(
            fmt::format("fps is {}, expected at most {} for WebP, which browsers slow down where a picture "
                        "stands for 10 ms or less; an MP4 may have 120",
                        read.frames_per_second, most_webp_frames_per_second));
    const render::Size size = read.picture.size;
    if (std::max(size.width, size.height) > image::largest_webp_side_px)
        core::throw_invalid(fmt::format("size is {}x{}, expected at most {} pixels a side for WebP", size.width,
                                        size.height, image::largest_webp_side_px));
}

void read_film(const Typed& typed, Animate& read) {
    const FilmKind kind = film_kind(read.picture.output);
    if (kind == FilmKind::mp4 && read.picture.transparent)
        core::throw_invalid("--transparent is not for MP4, which has no alpha channel: expected .webp or a folder");
    read.from_day = film_day(typed.from, "from");
    read.to_day = film_day(typed.to, "to");
    read.frames_per_second = whole_number(typed.fps, "fps", 1, 120);
    if (kind == FilmKind::webp) require_webp(read);
    const double seconds = number_between(typed.seconds, "seconds", 0.1, 600);
    read.frames = std::max(1, static_cast<int>(std::lround(seconds * read.frames_per_second)));
    read.turn_deg = number_between(typed.turntable, "turntable", -3600, 3600);
}

Animate read(const Typed& typed, const Common& common, const ListedLine* listed) {
    ReadSubject from = read_subject(typed.subject, listed);
    const document::PictureFormat format = choose_format(typed.picture, from);
    Animate read{.common = common,
                 .subject = std::move(from.subject),
                 .picture = target_of(output_of(typed.output, listed), format)};
    if (!typed.picture.size && !read.subject.scenario.picture) read.picture.size = default_size;
    require_output(read.picture.output);
    require_class(read.subject.scenario);
    read_film(typed, read);
    return read;
}

/// A film of a lesson or a scene, which has its own days, views and length.
ToldFilm read_told(const Typed& typed, const Common& common) {
    const Typed usual;
    if (!typed.lesson.empty() && !typed.scene.empty())
        core::throw_invalid("--lesson and --scene are two films, expected one of them");
    if (!typed.scene.empty() && typed.scene != "belly")
        core::throw_invalid(fmt::format("scene is \"{}\", expected belly", typed.scene));
    if (typed.from != usual.from || typed.to != usual.to || typed.seconds != usual.seconds ||
        typed.turntable != usual.turntable || !typed.scenarios.empty() || typed.picture.transparent ||
        typed.picture.caption)
        core::throw_invalid(
            "a lesson or scene has its own days, length and captions, expected no --from, --to, --seconds, "
            "--turntable, --caption, --transparent or --scenarios with it");
    Typed plain = typed;
    plain.from = plain.to = "0";
    const Animate film = read(plain, common, nullptr);
    if (film.picture.size.height < least_told_height)
        core::throw_invalid(fmt::format("size is {}x{}, expected at least {} rows for the body and the words below it",
                                        film.picture.size.width, film.picture.size.height, least_told_height));
    return {.common = common,
            .subject = film.subject,
            .picture = film.picture,
            .lesson = typed.lesson,
            .language = typed.language,
            .frames_per_second = film.frames_per_second};
}

void take_told(CLI::App& app, Typed& typed) {
    const auto add = [&](const char* name, std::string& text, const char* help, const char* form) {
        app.add_option(name, text, help)->option_text(form)->group("Lesson");
    };
    add("--lesson", typed.lesson,
        "A lesson instead, from question to question with its words: 30 to 90 s, by the time it takes to read them",
        "FILE.md|1|2|...");
    add("--scene", typed.scene, "The scene \"Why not just the belly?\" instead, likewise", "belly");
    add("--language", typed.language, "The language of the words [default: that of the system]", "en|de|...");
}

void take_film(CLI::App& app, Typed& typed) {
    const auto add = [&](const char* name, std::string& text, const char* help, const char* form) {
        app.add_option(name, text, help)->option_text(form)->group("Film");
    };
    add("--from", typed.from, "The day of the first frame [default 0]", "DAY|last");
    add("--to", typed.to, "The day of the last frame [default last]", "DAY|last");
    add("--seconds", typed.seconds, "How long it plays [0.1 to 600; default 10]", "SECONDS");
    add("--fps", typed.fps, "Frames a second [1 to 120, of a WebP to 90; default 30]", "N");
    add("--turntable", typed.turntable, "How far the camera goes around meanwhile; 360 is once [default 0]", "DEGREES");
    app.add_flag("--caption", typed.picture.caption, "Day, weight, change and body fat in each frame")->group("Film");
    app.add_option("--size", typed.picture.size, "Width and height in pixels [default 1280x720]")
        ->option_text("WxH")
        ->group("Film");
    app.add_flag("--transparent", typed.picture.transparent, "Transparent background; not for MP4")->group("Film");
}

}  // namespace

ReadCommand define_animate(CLI::App& app) {
    const auto typed = std::make_shared<Typed>();
    take_scenario(app, typed->subject);
    take_list(app, typed->scenarios);
    app.add_option("-o,--output", typed->output,
                   "The film to write: MP4 (needs ffmpeg), animated WebP, or a folder of numbered PNGs")
        ->option_text("FILE.mp4|FILE.webp|FOLDER/");
    take_person_and_plan(app, typed->subject);
    take_view(app, typed->subject);
    take_film(app, *typed);
    take_told(app, *typed);
    return [typed, days = listed_command(typed, read)](const Common& common) -> Command {
        if (typed->lesson.empty() && typed->scene.empty()) return days(common);
        return read_told(*typed, common);
    };
}

int run_command(const Animate& line) {
    const std::filesystem::path words = writable_film_words(line.picture.output, line.common.force);
    const document::Document& document = line.subject.scenario.document;
    const study::Models models = loaded_models(line.common, sex_shown(line.subject.scenario));
    study::Study study(models);
    const ShownRuns runs = shown_runs(line.common, line.subject.scenario, study);
    document::ViewState view = line.subject.scenario.view;
    const auto held = [&](std::optional<int> day) {
        view.day = day;
        return chosen_day(view, runs.longest);
    };
    const int first_day = held(line.from_day), last_day = held(line.to_day);

    const platform::HeadlessContext context;
    render::load_gl(platform::HeadlessContext::get_proc_address);
    render::Renderer renderer;
    const core::Strings strings = platform::english_texts();
    picture::BodyPicture body(models, strings);
    const platform::InterruptWatch interrupts;
    const Film film = begin_film({line.picture.output, line.common.force, line.picture.size, line.frames_per_second});
    Progress progress("frames", static_cast<std::size_t>(line.frames), line.common.quiet);
    const auto [first_yaw_rad, pitch_rad] = direction_of(view);
    for (int i = 0; i < line.frames; ++i) {
        interrupts.throw_if_interrupted();
        const int day = day_of_frame(line, first_day, last_day, i);
        view.day = day;
        const double turned_rad = line.turn_deg / core::deg_per_rad * i / line.frames;
        if (line.turn_deg != 0) view = turned_to(view, {first_yaw_rad + turned_rad, pitch_rad});
        body.show(study, document, view, day);
        picture::BodyPicture::Place place{.size = line.picture.size, .transparent = line.picture.transparent};
        if (line.picture.caption) place.caption = caption_of(strings, runs, day);
        film.add(renderer.draw_to_image(body.picture(picture::drawing_with(renderer), view, place), line.picture.size),
                 1);
        progress.advance();
    }
    film.finish();
    write_target(words, line.common.force, film_words(line, strings, runs, first_day, last_day));
    return 0;
}

}  // namespace cli
