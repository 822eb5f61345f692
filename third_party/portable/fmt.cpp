// {fmt} for the portable folder, from its headers alone: Debian has no static library of it. Built without inlining
// (cmake/Portable.cmake), so that all that our modules call is in here.
#define FMT_HEADER_ONLY
#include <fmt/format.h>

namespace portable {

using Format = std::string (*)(fmt::string_view, fmt::format_args);
extern const Format keeps_fmt;
const Format keeps_fmt = fmt::vformat;

}  // namespace portable
