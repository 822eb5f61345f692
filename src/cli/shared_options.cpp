#include "cli/shared_options.hpp"

#include "cli/class_file.hpp"
#include "cli/typed_values.hpp"
#include "cli/without_effect.hpp"
#include "core/error.hpp"
#include "document/girth_fields.hpp"
#include "document/phase_fields.hpp"
#include "document/regional_fat_fields.hpp"
#include "picture/picture_scenario.hpp"

#include <CLI/CLI.hpp>

namespace cli {

namespace {

constexpr std::array<std::string_view, 1> activity_names{"activity"};
constexpr std::array<std::string_view, 7> plan_names{"deficit",    "deficit-mode", "new-activity", "train",
                                                     "train-side", "sessions",     "days"};
constexpr std::array<std::string_view, 1> day_names{"day"};
constexpr std::array<std::string_view, 28> view_names{
    "view",       "yaw",         "pitch",      "zoom",          "pan-x",          "pan-y",        "pose",
    "background", "skin",        "projection", "camera-height", "lens",           "light",        "light-hardness",
    "ruler",      "grid",        "layer",      "section",       "section-offset", "section-tilt", "section-roll",
    "iso-lines",  "layer-range", "compare",    "reference-day", "wipe",           "samples",      "change-of"};

}  // namespace

std::string named(const std::string& text) {
    return text.empty() ? "a file name was expected" : "";
}

void take_scenario(CLI::App& app, TypedSubject& typed) {
    app.add_option(
           "scenario", typed.scenario,
           "Scenario file to start from, or a picture made by this program; - is standard input; options override it")
        ->option_text("[SCENARIO.json|PICTURE.png]")
        ->check(named);
}

void take_person_and_plan(CLI::App& app, TypedSubject& typed) {
    typed.fields.add(app, "Person", body_names);
    typed.fields.add(app, "Person", activity_names);
    app.add_option("--girth", typed.girths,
                   "A girth measured with a tape, in cm; repeat for more. The body is built to match them, as near to "
                   "the typical one as possible")
        ->option_text("SITE=CM ...")
        ->group("Person")
        ->allow_extra_args(false);
    typed.fields.add(app, "Distribution", distribution_names);
    app.add_option("--regional-fat", typed.regional_fat,
                   "Fat of trunk, legs or arms by a DXA scan on day 0, in kg; repeat for more")
        ->option_text("REGION=KG ...")
        ->group("Distribution")
        ->allow_extra_args(false);
    typed.fields.add(app, "Plan", plan_names);
    app.add_option("--then", typed.phases,
                   "What is different from a later day on, in the words of this group; what is not said stays as "
                   "before. Repeat for more, up to seven")
        ->option_text("\"day=DAY, OPTION=VALUE\" ...")
        ->group("Plan")
        ->allow_extra_args(false);
}

void take_day(CLI::App& app, TypedSubject& typed, std::string_view heading, const std::string& done) {
    typed.fields.add(app, heading, day_names);
    app.get_option("--day")->description("The day of the plan that is " + done +
                                         ", or last; 0 is the person as described [default 0]");
}

void take_view(CLI::App& app, TypedSubject& typed) {
    typed.fields.add(app, "View", view_names);
}

void take_picture(CLI::App& app, TypedSubject& typed, TypedPicture& picture) {
    take_person_and_plan(app, typed);
    take_day(app, typed, "View", "drawn");
    take_view(app, typed);
    app.add_option(
           "--size", picture.size,
           "Width and height in pixels [default: those of the picture that the scenario comes from, or 1280x1280]")
        ->option_text("WxH")
        ->group("View");
    app.add_flag("--transparent", picture.transparent, "Transparent background")->group("View");
    app.add_flag("--caption", picture.caption, "Day, weight, change and body fat in a corner")->group("View");
    app.add_option("--class", typed.classmates,
                   "People who follow the plan side by side: 1 to 12 rows of "
                   "id,sex,age_years,height_cm,weight_kg,body_fat_percent")
        ->option_text("FILE.csv")
        ->group("View")
        ->check(named);
}

CLI::Option* take_csv(CLI::App& app, std::string& output) {
    output = standard_output;
    return app.add_option("--csv,-o,--output", output, "Where the table goes; - (default) is standard output")
        ->option_text("FILE|-");
}

std::filesystem::path input_file(const std::string& typed) {
    return typed == standard_output ? "/dev/stdin" : typed;
}

ReadSubject load_subject(const TypedSubject& typed, const ListedLine* listed) {
    ReadSubject read;
    document::Scenario& scenario = read.subject.scenario;
    if (listed) scenario = listed->scenario;
    if (!typed.scenario.empty()) {
        const std::filesystem::path file = input_file(typed.scenario);
        picture::LoadedScenario loaded = picture::load_scenario_or_picture(file);
        scenario = std::move(loaded.scenario);
        if (std::error_code ignored; std::filesystem::is_regular_file(file, ignored))
            read.subject.scenario_file = std::filesystem::absolute(file).lexically_normal();
        read.picture_size = loaded.picture_size;
    }
    typed.fields.apply(scenario);
    if (!typed.phases.empty()) scenario.document.plan.later.clear();
    for (const std::string& phase : typed.phases) document::add_phase(scenario.document.plan, phase);
    for (const std::string& girth : typed.girths) document::add_girth(scenario.document.girths_cm, girth);
    for (const std::string& region : typed.regional_fat)
        document::add_regional_fat(scenario.document.distribution.regional_fat_kg, region);
    if (!typed.classmates.empty()) {
        scenario.document.classmates = load_classmates(input_file(typed.classmates));
        if (!typed.fields.given("compare")) scenario.view.compare = document::Compare::everyone;
    }
    return read;
}

ReadSubject read_subject(const TypedSubject& typed, const ListedLine* listed) {
    ReadSubject read = load_subject(typed, listed);
    document::validate(read.subject.scenario.document);
    read.subject.notes = without_effect(typed.fields, read.subject.scenario.view);
    return read;
}

ReadPicture read_picture(const TypedSubject& typed, const TypedPicture& picture, const std::string& output,
                         const ListedLine* listed) {
    ReadSubject from = read_subject(typed, listed);
    const document::PictureFormat format = choose_format(picture, from);
    ReadPicture read{std::move(from.subject), target_of(output_of(output, listed), format)};
    read.subject.scenario.picture = format;  // stored in the picture, so that it can be reproduced
    require_output(read.target.output);
    require_class(read.subject.scenario);
    return read;
}

std::filesystem::path output_of(const std::string& typed, const ListedLine* listed) {
    return listed ? listed->output : std::filesystem::path(typed);
}

document::PictureFormat choose_format(const TypedPicture& typed, const ReadSubject& read) {
    document::PictureFormat format;
    if (read.picture_size) format = {read.picture_size->width, read.picture_size->height, false};
    if (read.subject.scenario.picture) format = *read.subject.scenario.picture;
    if (typed.size) set_picture_size(format, *typed.size);
    format.transparent |= typed.transparent;
    format.caption |= typed.caption;
    return format;
}

PictureTarget target_of(const std::filesystem::path& output, const document::PictureFormat& format) {
    return {.output = output,
            .size = {format.width_px, format.height_px},
            .transparent = format.transparent,
            .caption = format.caption};
}

void require_class(const document::Scenario& scenario) {
    if (scenario.view.compare != document::Compare::everyone) return;
    if (scenario.document.classmates.empty())
        core::throw_invalid(
            "compare is class, but nobody is in the class: expected --class FILE or a scenario with one");
}

}  // namespace cli
