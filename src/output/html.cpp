#include "output/html.hpp"

namespace output {

std::string html_text(std::string_view text) {
    std::string escaped;
    for (const char c : text) switch (c) {
            case '&':
                escaped += "&amp;";
                break;
            case '<':
                escaped += "&lt;";
                break;
            case '>':
                escaped += "&gt;";
                break;
            case '"':
                escaped += "&quot;";
                break;
            case '\'':
                escaped += "&#39;";
                break;
            default:
                escaped += c;
        }
    return escaped;
}

std::string png_data_uri(std::span<const std::uint8_t> png) {
    static constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string uri = "data:image/png;base64,";
    uri.reserve(uri.size() + (png.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < png.size(); i += 3) {
        const std::size_t left = png.size() - i;
        std::uint32_t three = static_cast<std::uint32_t>(png[i]) << 16U;
        if (left > 1) three |= static_cast<std::uint32_t>(png[i + 1]) << 8U;
        if (left > 2) three |= png[i + 2];
        for (std::uint32_t k = 0; k < 4; ++k) uri += k <= left ? digits[(three >> (18U - 6U * k)) & 63U] : '=';
    }
    return uri;
}

}  // namespace output
