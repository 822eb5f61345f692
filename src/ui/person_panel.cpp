#include "ui/person_panel.hpp"

#include "depots/distribution.hpp"
#include "depots/pattern.hpp"
#include "document/fields.hpp"
#include "document/parameters.hpp"
#include "ui/girth_popup.hpp"
#include "widgets/fitted.hpp"

#include <algorithm>
#include <string>

namespace ui {

namespace {

/// The model's estimate while body fat is not set.
double estimated_fat_percent(energy::Person person) {
    person.body_fat_percent.reset();
    return energy::body_fat_percent(person);
}

/// The model's values for trunk, legs and arms while they are not set.
depots::GroupMasses typical_regions_kg(const document::Document& document, std::span<const depots::Profile> profiles) {
    const auto fits = [&](const depots::Profile& profile) {
        return profile.sex == document.person.sex && profile.based_on.empty() && profile.groups;
    };
    const auto typical = std::ranges::find_if(profiles, fits);
    if (typical == profiles.end()) return {};
    const double fat_kg = document.person.weight_kg * energy::body_fat_percent(document.person) / 100;
    return depots::typical_groups(*typical, document.person, fat_kg);
}

void scan_rows(RowContext& context, std::span<const depots::Profile> profiles) {
    const depots::GroupMasses typical_kg = typical_regions_kg(context.draft.document, profiles);
    heading(context.theme, context.theme.say("person.scan"));
    slider_row(context, "trunk-fat", typical_kg[depots::Group::trunk]);
    slider_row(context, "legs-fat", typical_kg[depots::Group::legs]);
    slider_row(context, "arms-fat", typical_kg[depots::Group::arms]);
}

}  // namespace

void person_rows(RowContext& context) {
    energy::Person& person = context.draft.document.person;
    const core::Sex sex_before = person.sex;
    widgets::heading(context.theme, context.theme.say("person.title"));
    const bool all = context.detail == session::Detail::full;
    if (all) girth_button(context);
    choice_row(context, "sex");
    // A profile applies to one sex, so it cannot be kept when the sex changes.
    if (person.sex != sex_before) document::set_field(context.draft, "profile", {});
    slider_row(context, "age");
    slider_row(context, "height");
    slider_row(context, "weight");
    if (!all) return;
    slider_row(context, "body-fat", estimated_fat_percent(person));
    slider_row(context, "activity");
}

void distribution_rows(RowContext& context, std::span<const depots::Profile> profiles) {
    document::Document& document = context.draft.document;
    const char* typical = context.theme.say("person.typical-profile");
    widgets::heading(context.theme, context.theme.say("person.distribution"));
    const auto chosen = std::ranges::find(profiles, document.distribution.profile, &depots::Profile::name);
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::SetNextItemWidth(width);
    const std::string shown = chosen == profiles.end() ? typical : chosen->title;
    const float beside = ImGui::GetFrameHeight() + 2 * ImGui::GetStyle().FramePadding.x;
    if (ImGui::BeginCombo("##profile", widgets::fitted(shown, width - beside).c_str())) {
        if (ImGui::Selectable(typical, chosen == profiles.end())) document::set_field(context.draft, "profile", {});
        for (const depots::Profile& profile : profiles) {
            if (profile.sex != document.person.sex) continue;
            if (ImGui::Selectable(profile.title.c_str(), &profile == std::to_address(chosen)))
                document::set_field(context.draft, "profile", profile.name);
        }
        ImGui::EndCombo();
    }
    help_tooltip(context, "profile");
    slider_row(context, "pattern");
    const double pattern =
        chosen == profiles.end() ? document.distribution.pattern : depots::pattern_for(*chosen, document.distribution);
    ImGui::PushFont(context.theme.fonts.small);
    ImGui::PushTextWrapPos();
    ImGui::TextDisabled("%s",
                        context.theme.strings->say(depots::pattern_caption(document.person.sex, pattern)).c_str());
    ImGui::PopTextWrapPos();
    ImGui::PopFont();
    if (document.person.sex == core::Sex::female) {
        ImGui::PushFont(context.theme.fonts.small);
        ImGui::TextDisabled("%s", core::label_text(*context.theme.strings, document::parameter("menopause")).c_str());
        ImGui::PopFont();
        choice_row(context, "menopause");
    }
    scan_rows(context, profiles);
}

}  // namespace ui
