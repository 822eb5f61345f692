#pragma once

#include "document/derived.hpp"
#include "document/scenario.hpp"
#include "ui/hint.hpp"
#include "ui/preferences.hpp"
#include "ui/theme.hpp"

#include <array>
#include <string>
#include <string_view>

// Rows of a panel that edit one field of the parameter table each: label, range, unit, choices and help come from
// there.

namespace ui {

/// What a panel remembers from frame to frame about a value that is being typed.
struct Typing {
    std::string field;            ///< the one with the cursor; empty: none
    std::array<char, 48> text{};  ///< as typed so far
    std::string focus_next;       ///< a field whose text shall get the cursor
    std::string refused_field;    ///< the field whose last entry was refused ...
    std::string refusal;          ///< ... and why, a sentence
};

/// What the rows of one panel share.
struct RowContext {
    const Theme& theme;
    Typing& typing;
    document::Scenario& draft;
    document::Derived* derived = nullptr;  ///< what follows from the draft, for rows that show it
    bool compact = false;
    Units units = Units::metric;
    Detail detail = Detail::full;  ///< simple: the few rows that matter most
    bool in_scene = false;         ///< the scene of spot training is shown
    bool spot_offered = true;      ///< it can be entered
    bool classroom = false;        ///< nothing of a person can be typed or seen
    bool in_lesson = false;        ///< whose panels stay where they are
};

/// Label, a value to type into, and a slider. Where the field may be left to the model there is a switch for that;
/// `value_if_unset` is what the model takes then. The right mouse button, or Delete with the keyboard on it, goes back
/// to the default.
void slider_row(RowContext& context, std::string_view name, double value_if_unset = 0);

/// A choice as a row of buttons.
void choice_row(RowContext& context, std::string_view name);

/// The label and a choice as a list that drops down.
void combo_row(RowContext& context, std::string_view name);

/// Heading of a group of rows.
void heading(const Theme& theme, const char* text);

/// A small button at the end of the current line, or on one of its own where that is too short.
bool heading_button(const Theme& theme, const char* caption);

/// The table's help for `name`, its range and default, in a tooltip over the last item.
void help_tooltip(const RowContext& context, std::string_view name);

}  // namespace ui
