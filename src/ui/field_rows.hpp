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

// Panel rows, each of which edits one field of the parameter table: label, range, unit, choices and help come from the
// table.

namespace ui {

/// State shared by the rows of a panel.
struct RowContext {
    const widgets::Theme& theme;
    session::Typing& typing;
    document::Scenario& draft;
    study::Study* study = nullptr;  ///< results for the draft, for rows that show them
    bool compact = false;
    session::Units units = session::Units::metric;
    session::Detail detail = session::Detail::full;       ///< simple: only the most important rows
    bool in_scene = false;                                ///< the spot training scene is shown
    bool spot_offered = true;                             ///< the scene can be entered
    bool classroom = false;                               ///< no personal data can be entered or seen
    bool in_lesson = false;                               ///< the lesson's panels keep their places
    std::optional<std::size_t>* marked_person = nullptr;  ///< index in the class of the person in the controls
};

/// Label, value box and slider. If the field may be left to the model, there is a switch for that; `value_if_unset` is
/// the value the model then uses. The right mouse button, or Delete while focused, resets the field to its
/// default.
void slider_row(RowContext& context, std::string_view name, double value_if_unset = 0);

/// A choice as a row of buttons.
void choice_row(RowContext& context, std::string_view name);

/// The label and a choice as a drop-down list.
void combo_row(RowContext& context, std::string_view name);

/// A tooltip over the last item with the table's help for `name`, its range and default.
void help_tooltip(const RowContext& context, std::string_view name);

}  // namespace ui
