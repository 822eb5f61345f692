#include "output/sheet_chart.hpp"

#include "output/html.hpp"

#include <fmt/format.h>

namespace output {

namespace {

constexpr double width = 640, height = 300;
constexpr double left = 52, right = 16, top = 14, bottom = 34;
constexpr int rows = 5;
constexpr int columns = 8;

}  // namespace

std::string chart_svg(const SheetChart& chart) {
    const auto x = [](double share) { return left + share * (width - left - right); };
    const auto y = [](double share) { return top + share * (height - top - bottom); };
    std::string svg =
        fmt::format("<svg viewBox=\"0 0 {0} {1}\" width=\"100%\" role=\"img\" aria-label=\"{2:g} – {3:g} %\">\n", width,
                    height, chart.low, chart.high);
    for (int i = 0; i <= rows; ++i) {
        const double share = static_cast<double>(i) / rows;
        svg +=
            fmt::format("<line x1=\"{}\" y1=\"{:.1f}\" x2=\"{}\" y2=\"{:.1f}\" stroke=\"#000\" stroke-width=\"{}\"/>\n",
                        left, y(share), width - right, y(share), i == 0 ? 1.2 : 0.3);
        svg += fmt::format("<text x=\"{}\" y=\"{:.1f}\" text-anchor=\"end\">{:.0f} %</text>\n", left - 6, y(share) + 4,
                           chart.high + share * (chart.low - chart.high));
    }
    for (int i = 0; i <= columns; ++i) {
        const double share = static_cast<double>(i) / columns;
        svg += fmt::format(
            "<line x1=\"{0:.1f}\" y1=\"{1}\" x2=\"{0:.1f}\" y2=\"{2}\" stroke=\"#000\" stroke-width=\"{3}\"/>\n",
            x(share), top, height - bottom, i == 0 ? 1.2 : 0.3);
        svg += fmt::format("<text x=\"{:.1f}\" y=\"{}\" text-anchor=\"middle\">{:.0f}</text>\n", x(share),
                           height - bottom + 14, share * chart.last_day);
    }
    svg += fmt::format("<text x=\"{:.1f}\" y=\"{}\" text-anchor=\"end\">{}</text>\n", width - right, height - 4,
                       html_text(chart.days_word));
    std::string points;
    for (std::size_t i = 0; i < chart.values.size(); ++i)
        points +=
            fmt::format("{:.1f},{:.1f} ", x(static_cast<double>(i) / static_cast<double>(chart.values.size() - 1)),
                        y((chart.high - chart.values[i]) / (chart.high - chart.low)));
    if (!points.empty())
        svg += fmt::format("<polyline points=\"{}\" fill=\"none\" stroke=\"#000\" stroke-width=\"2.5\"/>\n", points);
    return svg + "</svg>\n";
}

}  // namespace output
