#include "cli/without_effect.hpp"

#include "document/reference_day.hpp"

#include <fmt/format.h>

#include <array>

namespace cli {

namespace {

using document::Compare;
using document::Layer;
using document::ViewState;

bool no_section(const ViewState& view) {
    return view.layer != Layer::section;
}

bool no_values(const ViewState& view) {
    return !has_values(view.layer);
}

/// An option, the condition under which it has no effect, and the reason.
struct Idle {
    std::string_view name;
    bool (*is_idle)(const ViewState&);
    std::string_view why;
};

constexpr std::array idle_options{
    Idle{"pitch", [](const ViewState& v) { return v.camera_height_cm.has_value(); },
         "a camera whose height is given looks up or down as that height asks for (--camera-height auto)"},
    Idle{"section", no_section, "only --layer section shows a section"},
    Idle{"section-offset", no_section, "only --layer section shows a section"},
    Idle{"section-tilt", no_section, "only --layer section shows a section"},
    Idle{"section-roll", no_section, "only --layer section shows a section"},
    Idle{"iso-lines", no_values, "only --layer thickness, change and share have values"},
    Idle{"layer-range", no_values, "only --layer thickness, change and share have values"},
    Idle{"wipe", [](const ViewState& v) { return v.compare != Compare::wipe; }, "only --compare wipe has a border"},
    Idle{"reference-day", [](const ViewState& v) { return !shows_reference_day(v); },
         "neither the layer nor the comparison shows another day"},
};

}  // namespace

std::vector<std::string> without_effect(const FieldOptions& typed, const document::ViewState& view) {
    std::vector<std::string> sentences;
    for (const Idle& option : idle_options)
        if (typed.given(option.name) && option.is_idle(view))
            sentences.push_back(fmt::format("--{} has no effect here: {}", option.name, option.why));
    return sentences;
}

}  // namespace cli
