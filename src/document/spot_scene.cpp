#include "document/spot_scene.hpp"

#include "core/units.hpp"

namespace document {

namespace {

using energy::Training;

// Half of the growth remains at this gap (energy/training.cpp); over the run it takes about a belly's worth of fat.
constexpr double gap_kcal_per_day = 250;
constexpr int weeks = 24;
constexpr int sessions_per_week =
    5;  // as in Vispute et al. 2011, J Strength Cond Res 25:2559: abdominal exercise 5 days a week

/// Height of the centre of the cut above the ground, as a fraction of body height.
double cut_height(Training group) {
    switch (group) {
        case Training::chest:
        case Training::back:
        case Training::shoulders:
            return 0.72;
        case Training::arms:
            return 0.7;
        case Training::glutes:
            return 0.5;
        case Training::thighs:
            return 0.38;
        case Training::calves:
            return 0.22;
        default:
            return 0.6;
    }
}

/// Zooms in, with the cut in the middle of the picture.
void look_at_cut(ViewState& view, Training group) {
    constexpr double closer = 1.6;
    constexpr double in_the_middle = 0.6;    // fraction of a body beside the section card, before panning
    constexpr double body_in_picture = 0.6;  // its height, as a fraction of the picture's
    view.zoom = closer;
    view.pan_y = (in_the_middle - cut_height(group)) * body_in_picture;
    if (group == Training::arms) view.pose = body::Pose::reference;  // keeps the arms clear of the trunk
}

/// A plane through the trained muscles.
SectionPlane plane_for(Training group, double height_m) {
    // Offsets below named sites, as fractions of body height: from the navel to the widest part of the buttocks, from
    // mid-thigh to the calf (measured on the body at rest).
    constexpr double buttocks_under_navel = 0.105;
    constexpr double calf_under_mid_thigh = 0.16;
    const auto mm = [&](double part) { return part * height_m * core::mm_per_m; };
    switch (group) {
        case Training::chest:
        case Training::back:
        case Training::shoulders:
            return {.site = SectionSite::chest};
        case Training::arms:
            return {.site = SectionSite::mid_arm};
        case Training::thighs:
            return {.site = SectionSite::mid_thigh};
        case Training::glutes:
            return {.site = SectionSite::navel, .offset_mm = -mm(buttocks_under_navel)};
        case Training::calves:
            return {.site = SectionSite::mid_thigh, .offset_mm = -mm(calf_under_mid_thigh)};
        default:
            return {.site = SectionSite::navel};
    }
}

bool is_seen_from_behind(Training group) {
    return group == Training::back || group == Training::glutes || group == Training::calves;
}

}  // namespace

Training trained_in(const SpotScene& scene) {
    return scene.step == SpotStep::calliper ? Training::arms : scene.group;
}

bool plays(const SpotScene& scene) {
    return scene.step == SpotStep::expectation;
}

Scenario spot_scenario(const Scenario& own, const SpotScene& scene) {
    Scenario shown = own;
    const Training group = trained_in(scene);
    shown.document.plan = {.deficit_kcal_per_day = gap_kcal_per_day,
                           .deficit_mode = energy::DeficitMode::gap,
                           .training = group,
                           .sessions_per_week = sessions_per_week,
                           .days = 7 * weeks};
    const ViewState plain;
    ViewState view = looking_from(own.view, is_seen_from_behind(group) ? View::back : View::front);
    view.zoom = plain.zoom;
    view.pan_x = plain.pan_x;
    view.pan_y = plain.pan_y;
    view.layer = Layer::skin;
    view.compare = Compare::none;
    view.reference_day = 0;
    view.layer_range.reset();
    view.section = plane_for(group, own.document.person.height_m);
    view.day = 0;
    switch (scene.step) {
        case SpotStep::guess:
            break;
        case SpotStep::expectation:
            view.layer = Layer::share;
            view.compare = Compare::expectation;
            break;
        case SpotStep::section:
        case SpotStep::calliper:
            view.layer = Layer::section;
            view.compare = Compare::untrained;
            view.day = 7 * weeks;
            look_at_cut(view, group);
            break;
    }
    shown.view = view;
    return shown;
}

}  // namespace document
