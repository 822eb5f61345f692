// What of {fmt} is no template and so is defined once, also where nothing calls it, such as the destructor of its
// exception. The templates are in portable/fmt.cpp.
#include <fmt/format-inl.h>
