#include "output/report_text.hpp"

#include "core/units.hpp"
#include "depots/pattern.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace output {

namespace {

using core::Depot;

std::string words(std::string_view name) {
    std::string text(name);
    std::ranges::replace(text, '_', ' ');
    return text;
}

std::string row(std::string_view label, double start, double now, const std::string& more = "") {
    return fmt::format("  {:<22}{:>9.1f}{:>9.1f}{:>+9.1f}{}\n", label, start, now, now - start, more);
}

std::string heading(std::string_view title, int day) {
    return fmt::format("\n{:<24}{:>9}{:>9}{:>9}\n", title, "day 0", fmt::format("day {}", day), "change");
}

std::string person_lines(const Report& report) {
    const energy::Person& person = report.document.person;
    const double fat_percent = energy::body_fat_percent(person);
    std::string text =
        fmt::format("{}, {:g} years, {:.1f} cm, {:.1f} kg, {:.1f} % body fat ({})\n",
                    person.sex == core::Sex::male ? "Man" : "Woman", person.age_years, person.height_m * core::cm_per_m,
                    person.weight_kg, fat_percent, person.body_fat_percent ? "given" : "estimated");
    text += fmt::format(
        "Where fat sits: {}; {}\n", report.profile.title,
        depots::pattern_caption(person.sex, depots::pattern_for(report.profile, report.document.distribution)).text);
    return text;
}

std::string energy_words(const energy::Phase& phase, double maintenance_kcal_per_day) {
    const bool surplus = phase.deficit_kcal_per_day < 0;
    const double size = std::abs(phase.deficit_kcal_per_day);
    switch (phase.deficit_mode) {
        case energy::DeficitMode::intake:
            return fmt::format("fixed intake, {:.0f} kcal a day {} the maintenance of day 0 ({:.0f})", size,
                               surplus ? "above" : "below", maintenance_kcal_per_day);
        case energy::DeficitMode::gap:
            return fmt::format("constant gap, intake adjusted daily to stay {:.0f} kcal {} what is used", size,
                               surplus ? "above" : "below");
        case energy::DeficitMode::hold:
            break;
    }
    return "intake adjusted daily to hold the weight";
}

std::string phase_lines(const energy::Phase& phase, double activity_before) {
    std::string text;
    if (phase.new_activity_level)
        text += fmt::format("Activity from day {} on: {:g} (before: {:g})\n", phase.from_day, *phase.new_activity_level,
                            activity_before);
    if (phase.training != energy::Training::none)
        text += fmt::format("Training: {}, {} times a week\n", core::name_of(phase.training), phase.sessions_per_week);
    return text;
}

std::string plan_lines(const Report& report) {
    const energy::Plan& plan = report.document.plan;
    const energy::Person& person = report.document.person;
    const double maintenance = energy::maintenance_intake_kcal_per_day(person);
    const energy::Phase first = energy::first_phase(plan);
    std::string text =
        fmt::format("Plan: {}, for {} days\n", energy_words(first, maintenance), report.readout.last_day);
    text += phase_lines(first, person.activity_level);
    for (const energy::Phase& phase : plan.later) {
        if (phase.from_day > report.readout.last_day) break;
        text += fmt::format("From day {}: {}\n", phase.from_day, energy_words(phase, maintenance));
        text += phase_lines(phase, person.activity_level);
    }
    if (report.readout.stopped) text += report.readout.stopped->text + "\n";
    return text;
}

std::string body_lines(const Report& report) {
    const study::DayNumbers& start = report.readout.start;
    const study::DayNumbers& now = report.readout.now;
    const energy::BandDay& band = report.outlook.band[static_cast<std::size_t>(report.readout.day)];
    const auto range = [](double low, double high) {
        return fmt::format("   {:.1f} to {:.1f} in two of three", low, high);
    };
    std::string text = heading("Body", report.readout.day);
    text += row("weight, kg", start.weight_kg, now.weight_kg, range(band.weight_low_kg, band.weight_high_kg));
    text += row("fat, kg", start.fat_kg, now.fat_kg, range(band.fat_low_kg, band.fat_high_kg));
    text += row("lean, kg", start.lean_kg, now.lean_kg);
    text += row("body fat, %", start.body_fat_percent, now.body_fat_percent);
    text += row("BMI, kg/m2", start.body_mass_index, now.body_mass_index);
    text += row("waist, % of height", start.waist_percent_of_height, now.waist_percent_of_height);
    text += row("trunk fat, percentile", start.trunk_fat_percentile, now.trunk_fat_percentile);
    text += row("visceral, percentile", start.visceral_fat_percentile, now.visceral_fat_percentile);
    text += row("intake, kcal/d", start.intake_kcal_per_day, now.intake_kcal_per_day);
    text += row("used, kcal/d", start.expenditure_kcal_per_day, now.expenditure_kcal_per_day);
    return text;
}

std::string region_lines(const Report& report) {
    std::string text = heading("Girths, cm", report.readout.day);
    const study::DayNumbers& start = report.readout.start;
    const study::DayNumbers& now = report.readout.now;
    for (const core::Girth girth : core::all_values<core::Girth>()) {
        const bool two =
            report.readout.sides_differ && std::ranges::find(body::limb_girths, girth) != body::limb_girths.end();
        const std::string name = words(core::name_of(girth));
        if (two) text += row(name + ", right", start.right_girths_cm[girth], now.right_girths_cm[girth]);
        text += row(two ? name + ", left" : name, start.girths_cm[girth], now.girths_cm[girth]);
    }
    text += heading("Fat by region, kg", report.readout.day);
    for (const Depot depot : core::all_values<Depot>())
        text += row(words(core::name_of(depot)), report.readout.start.depots_kg[depot],
                    report.readout.now.depots_kg[depot]);
    text += heading("Mean layer, mm", report.readout.day);
    for (const Depot depot : core::all_values<Depot>())
        if (depot != Depot::visceral)
            text += row(words(core::name_of(depot)), report.start_thickness_mm[depot], report.now_thickness_mm[depot],
                        fmt::format("   looks lean at {:.1f}", depots::lean_thickness_mm[depot]));
    return text;
}

std::string section_lines(const Report& report) {
    std::string text =
        fmt::format("\n{:<24}{:>9}{:>9}{:>9}{:>9}{:>9}\n", fmt::format("Slices on day {}, cm2", report.readout.day),
                    "fat", "visceral", "muscle", "bone", "all");
    for (const auto place : core::all_values<shape::SectionPlace>()) {
        const shape::PartAreas& areas = report.now_sections[place];
        text += fmt::format("  {:<22}{:>9.1f}{:>9.1f}{:>9.1f}{:>9.1f}{:>9.1f}\n", words(core::name_of(place)),
                            areas.fat_cm2, areas.visceral_cm2, areas.muscle_cm2, areas.bone_cm2, areas.total_cm2);
    }
    return text;
}

std::string moment_line(int rank, const depots::LeanMoment& moment) {
    const std::string when = moment.lean_on_day == 0 ? "already on day 0"
                             : moment.lean_on_day    ? fmt::format("from day {}", *moment.lean_on_day)
                             : moment.fat_kg
                                 ? fmt::format("not in this run: once total fat is down to {:.1f} kg", *moment.fat_kg)
                                 : "only below the fat that the body needs";
    const std::string covered = moment.covered_on_day && *moment.covered_on_day > 0
                                    ? fmt::format("; covered again from day {}", *moment.covered_on_day)
                                    : "";
    return fmt::format("  {:>2}. {:<14}{}{}\n", rank, words(core::name_of(moment.depot)), when, covered);
}

std::string outlook_lines(const Report& report) {
    std::string text = "\nLooks lean, first to last (when fat is gained, the last is covered first)\n";
    int rank = 1;
    for (const depots::LeanMoment& moment : report.outlook.lean_order) text += moment_line(rank++, moment);
    text += "\nWarnings\n";
    for (const energy::Warning& warning : report.outlook.warnings)
        text += fmt::format("  {} [{}: {}]\n", warning.sentence.text, warning.grade, warning.source);
    if (report.outlook.warnings.empty()) text += "  none\n";
    return text;
}

}  // namespace

std::string report_text(const Report& report) {
    return person_lines(report) + plan_lines(report) + body_lines(report) + region_lines(report) +
           section_lines(report) + outlook_lines(report) +
           "\nFat leaves everywhere at once; no exercise chooses the place. Which place looks lean last follows\n"
           "from where the layer was thick, not from a law. A teaching model of averages, not medical advice.\n";
}

}  // namespace output
