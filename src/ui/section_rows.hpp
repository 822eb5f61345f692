#pragma once

#include "ui/field_rows.hpp"
#include "ui/layout.hpp"

namespace ui {

/// Where a plane cuts the body: a button for each place, and how far it is moved and tilted from there.
void section_rows(RowContext& context);

/// A slider beside the body that moves the plane, and the places over it, `below` pixels from the area's top.
void section_handle(RowContext& context, const Area& area, float below);

}  // namespace ui
