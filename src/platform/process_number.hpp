#pragma once

namespace platform {

/// A number that no other running copy of this program has.
int process_number();

}  // namespace platform
