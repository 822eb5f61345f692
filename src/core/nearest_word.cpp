#include "core/nearest_word.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace core {

namespace {

constexpr std::size_t longest_compared = 64;  // bytes; no known word is longer

std::size_t changes_between(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t corner = row[0];  // the diagonal neighbour, from the row above
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = corner + (a[i] == b[j] ? 0 : 1);
            corner = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

}  // namespace

std::string_view nearest_word(std::string_view word, std::span<const std::string_view> known) {
    std::string_view best;
    std::size_t fewest = longest_compared;
    if (word.size() > longest_compared) return best;
    for (const std::string_view candidate : known)
        if (const std::size_t changes = changes_between(word, candidate); changes < fewest) {
            fewest = changes;
            best = candidate;
        }
    return 2 * fewest > best.size() ? std::string_view() : best;
}

Sentence hint_at(std::string_view word, std::span<const std::string_view> known) {
    const std::string_view near = nearest_word(word, known);
    if (near.empty()) return {};
    return sentence("did-you-mean", ", did you mean \"{word}\"?", {{"word", std::string(near)}});
}

}  // namespace core
