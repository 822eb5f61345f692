#pragma once

#include "document/phase_edits.hpp"
#include "session/action.hpp"
#include "ui/field_rows.hpp"

#include <algorithm>

namespace ui {

/// If the plan has several phases: a button for each, the first day of the selected one, and a button to remove it.
void phase_choice(RowContext& context, session::Actions& actions);

/// A button that begins a phase on the shown day.
void add_phase_button(const RowContext& context, session::Actions& actions);

/// Calls `rows` with the draft's first phase replaced by the selected one, and keeps what they change in that phase.
template <class Rows>
void edit_selected_phase(RowContext& context, const Rows& rows);

template <class Rows>
void edit_selected_phase(RowContext& context, const Rows& rows) {
    energy::Plan& plan = context.draft.document.plan;
    const energy::Phase first = energy::first_phase(plan);
    const std::size_t index = std::min(context.phase, document::phase_count(plan) - 1);
    plan = energy::with_first_phase(plan, document::phase_at(plan, index));
    rows();
    const energy::Phase edited = energy::first_phase(plan);
    plan = document::with_phase(energy::with_first_phase(plan, first), index, edited);
}

}  // namespace ui
