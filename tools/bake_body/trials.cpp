#include "bake_body/trials.hpp"

#include "body/fields.hpp"

#include <algorithm>
#include <array>

namespace bake {

namespace {

/// Fat coefficients in the order of body::FatField. The values here are the solver's at 1.40 to 1.50 m, where they are
/// greatest.
using Pattern = std::array<double, body::fat_field_count>;

using LeanPattern = std::array<double, body::lean_field_count>;  ///< in the order of body::LeanField

struct Patterns {
    Pattern heavy;     ///< typical, a body mass index of 50
    Pattern pear;      ///< three standard deviations towards the hips, 48
    Pattern apple;     ///< three towards the waist, 48 (women: 42)
    LeanPattern lean;  ///< of a small heavy person: large trunk, small shoulders
};
constexpr Patterns patterns(core::Sex sex) {
    if (sex == core::Sex::male)
        return {{2.7, 1.5, 1.9, 1.5, 0.5, 1.5, 0.8, 0.8, 1.6, 2.8, 0.5},
                {2.6, 0.7, 0.9, 1.9, 0.5, 0.7, 0.4, 1.2, 2.3, 3.7, 0.9},
                {2.8, 2.1, 2.7, 2.0, 0.6, 2.2, 1.2, 0.2, 0.3, 0.7, 0.1},
                {0.2, 0.0, 0.25, 0.4, -0.1, 0.3, 0.25, 0.3, 0.2, 0.2, 0.3, 0.4}};
    return {{2.6, 1.6, 1.7, 2.8, 1.6, 1.0, 0.8, 1.4, 2.3, 2.8, 1.1},
            {2.6, 0.4, 0.3, 3.0, 1.7, 0.2, 0.1, 2.2, 3.7, 4.0, 2.1},
            {2.0, 3.3, 2.4, 2.2, 1.5, 1.2, 1.0, 0.0, 0.0, 0.3, 0.2},
            {-0.1, -0.1, 0.3, 0.3, 0.3, 0.1, 0.2, 0.2, 0.2, 0.0, 0.1, 0.2}};
}

LeanPattern even(double lean) {
    LeanPattern pattern;
    pattern.fill(lean);
    return pattern;
}

/// A body with `amount` of a pattern; if negative, its fat is at the lower limit.
Eigen::VectorXd body_of(const Pattern& pattern, double amount, const LeanPattern& lean, double ageing) {
    constexpr double least = -0.25, hanging_from = 0.3, hanging_at = 1.2;  // the apron, by the abdomen's coefficient
    Eigen::VectorXd c(static_cast<Eigen::Index>(body::field_count));
    for (std::size_t k = 0; k < body::fat_field_count; ++k)
        c[static_cast<Eigen::Index>(k)] = amount < 0 ? least : amount * pattern[k];
    std::copy(lean.begin(), lean.end(), c.begin() + body::fat_field_count);
    c.tail(body::form_field_count).setConstant(ageing);
    const double abdomen = c[static_cast<Eigen::Index>(body::FatField::abdomen)];
    c[static_cast<Eigen::Index>(body::tissue_field_count) + static_cast<Eigen::Index>(body::FormField::apron)] =
        std::clamp((abdomen - hanging_from) / (hanging_at - hanging_from), 0.0, 1.0);
    return c;
}

/// A small 90-year-old man with the lean mass of an athlete and hardly any fat: the solver's values at 1.40 m.
Eigen::VectorXd small_strong_old_man() {
    constexpr std::array fat{-0.17, -0.10, -0.13, -0.12, 0.02, -0.12, -0.07, -0.12, -0.25, -0.25, 0.03};
    constexpr LeanPattern lean{0.13, -0.01, 0.45, 0.61, 0.03, 0.42, 0.36, 0.37, 0.26, 0.29, 0.39, 0.48};
    Eigen::VectorXd c = body_of({}, 0, lean, 1);
    std::copy(fat.begin(), fat.end(), c.begin());
    return c;
}

}  // namespace

std::vector<Eigen::VectorXd> trial_bodies(core::Sex sex) {
    const Patterns known = patterns(sex);
    std::vector<Eigen::VectorXd> out;
    for (const double ageing : {0.0, 1.0}) {
        for (const double amount : {-1.0, 0.0, 0.35, 0.7, 1.0, 1.35})
            for (const double lean : {-0.22, 0.05, 0.2, 0.4}) {
                const bool too_much = sex == core::Sex::female && amount > 0.7 && lean > 0.3;
                if (!too_much) out.push_back(body_of(known.heavy, amount, even(lean), ageing));
            }
        out.push_back(body_of(known.heavy, 0.1, even(0.65), ageing));  // small, with the upper limit of human strength
        for (const Pattern& pattern : {known.pear, known.apple})
            for (const double amount : {0.5, 1.0})
                for (const double lean : {0.0, 0.25}) out.push_back(body_of(pattern, amount, even(lean), ageing));
        for (const Pattern& pattern : {known.heavy, known.pear, known.apple})
            for (const double amount : {0.7, 1.0}) out.push_back(body_of(pattern, amount, known.lean, ageing));
        constexpr double alone = 1.15, lean = 0.05;
        for (const double others : {0.3, 0.8})
            for (std::size_t k = 0; k < body::fat_field_count; ++k) {
                Pattern pattern = known.heavy;
                for (double& depot : pattern) depot *= others;
                pattern[k] = alone * known.heavy[k];
                out.push_back(body_of(pattern, 1, even(lean), ageing));
            }
    }
    if (sex == core::Sex::male) out.push_back(small_strong_old_man());
    return out;
}

}  // namespace bake
