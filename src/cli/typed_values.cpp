#include "cli/typed_values.hpp"

#include "cli/commands.hpp"
#include "core/error.hpp"
#include "core/units.hpp"
#include "energy/parameters.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace cli {

double number_between(std::string_view text, std::string_view what, double low, double high) {
    const double number = core::parse_number(text, what);
    if (!(number >= low && number <= high))
        core::throw_invalid(fmt::format("{} is \"{}\", expected {} to {}", what, text, core::number_text(low),
                                        core::number_text(high)));
    return number;
}

int whole_number(std::string_view text, std::string_view what, int low, int high) {
    const double number = core::parse_number(text, what);
    if (!(number >= low && number <= high) || number != std::floor(number))
        core::throw_invalid(fmt::format("{} is \"{}\", expected a whole number from {} to {}", what, text, low, high));
    return static_cast<int>(number);
}

int days_from(int low, std::string_view text, std::string_view what) {
    return whole_number(text, what, low, static_cast<int>(energy::longest_run_days));
}

std::string extension_of(const std::filesystem::path& file) {
    std::string extension = file.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return std::tolower(c); });
    return extension;
}

void require_extension(const std::filesystem::path& file, std::span<const std::string_view> allowed) {
    if (std::ranges::find(allowed, extension_of(file)) == allowed.end())
        core::throw_invalid(
            fmt::format("output is \"{}\", expected a name that ends in {}", file.string(), fmt::join(allowed, ", ")));
}

void require_output(const std::filesystem::path& file) {
    if (file.empty()) core::throw_invalid("output is missing, expected -o and a name");
}

void require_named(const std::filesystem::path& output) {
    if (output == standard_output)
        core::throw_invalid("output is \"-\", expected a name: only pictures and tables can go to standard output");
}

}  // namespace cli
