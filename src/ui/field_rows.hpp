#pragma once

#include "document/scenario.hpp"
#include "session/preferences.hpp"
#include "session/typing.hpp"
#include "study/study.hpp"
#include "widgets/heading.hpp"
#include "widgets/hint.hpp"
#include "widgets/theme.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

// Rows of a panel that edit one field of the parameter table each: label, range, unit, choices and help come from
// there.

namespace ui {

/// What the rows of one panel share.
struct RowContext {
    const widgets::Theme& theme;
    session::Typing& typing;
    document::Scenario& draft;
    study::Study* study = nullptr;  ///< what follows from the draft, for rows that show it
    bool compact = false;
    session::Units units = session::Units::metric;
    session::Detail detail = session::Detail::full;       ///< simple: the few rows that matter most
    bool in_scene = false;                                ///< the scene of spot training is shown
    bool spot_offered = true;                             ///< it can be entered
    bool classroom = false;                               ///< nothing of a person can be typed or seen
    bool in_lesson = false;                               ///< whose panels stay where they are
    std::optional<std::size_t>* marked_person = nullptr;  ///< of the class, whom the controls show
};

/// Label, a value to type into, and a slider. Where the field may be left to the model there is a switch for that;
/// `value_if_unset` is what the model takes then. The right mouse button, or Delete with the keyboard on it, goes back
/// to the default.
void slider_row(RowContext& context, std::string_view name, double value_if_unset = 0);

/// A choice as a row of buttons.
void choice_row(RowContext& context, std::string_view name);

/// The label and a choice as a list that drops down.
void combo_row(RowContext& context, std::string_view name);

/// The table's help for `name`, its range and default, in a tooltip over the last item.
void help_tooltip(const RowContext& context, std::string_view name);

}  // namespace ui
