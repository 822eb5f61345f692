#pragma once

#include "document/derived.hpp"
#include "document/scenario.hpp"
#include "ui/theme.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>

// Rows of a panel that edit one field of the parameter table each: range, unit and help come from there.

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
};

/// Label, a value to type into, and a slider. Where the field may be left to the model there is a switch for that;
/// `value_if_unset` is what the model takes then.
void slider_row(RowContext& context, std::string_view name, double value_if_unset = 0);

/// A choice as a row of buttons, one a caption.
void choice_row(RowContext& context, std::string_view name, std::span<const char* const> captions);

/// The label and a choice as a list that drops down, one caption a choice.
void combo_row(RowContext& context, std::string_view name, std::span<const char* const> captions);

/// Heading of a group of rows.
void heading(const Theme& theme, const char* text);

/// The table's help for `name` in a tooltip over the last item, once the mouse has rested there.
void help_tooltip(std::string_view name);

/// Whether the mouse rests where a tooltip is about to show, so that frames are needed although nothing happens.
bool tooltip_pending();

}  // namespace ui
