#include "body/volume_form.hpp"

#include "core/units.hpp"

#include <algorithm>

namespace body {

std::vector<double> make_volume_form(std::span<const glm::vec3> base, std::span<const glm::vec3> fields,
                                     std::span<const geometry::Triangle> triangles) {
    const auto layer = [&](std::size_t i) {
        return i == 0 ? base : fields.subspan((i - 1) * base.size(), base.size());
    };
    std::vector<double> form(form_entries);
    std::vector<glm::dvec3> gradient(base.size());
    for (std::size_t j = 0; j < form_size; ++j) {
        for (std::size_t k = j; k < form_size; ++k) {
            // The polarised gradient of V = 1/6 sum a . (b x c): symmetric in the two layers.
            std::fill(gradient.begin(), gradient.end(), glm::dvec3(0));
            const auto u = layer(j), v = layer(k);
            for (const auto& t : triangles)
                for (int corner = 0; corner < 3; ++corner) {
                    const auto b = t[(corner + 1) % 3], c = t[(corner + 2) % 3];
                    gradient[t[corner]] +=
                        glm::cross(glm::dvec3(u[b]), glm::dvec3(v[c])) + glm::cross(glm::dvec3(v[b]), glm::dvec3(u[c]));
                }
            for (std::size_t i = 0; i <= j; ++i) {
                double sum = 0;
                const auto w = layer(i);
                for (std::size_t n = 0; n < gradient.size(); ++n) sum += glm::dot(glm::dvec3(w[n]), gradient[n]);
                std::array<std::size_t, 3> order{i, j, k};
                do form[form_index(order[0], order[1], order[2])] = sum / 36 * core::litres_per_m3;
                while (std::next_permutation(order.begin(), order.end()));
            }
        }
    }
    return form;
}

namespace {

/// sum_jk T_ijk x_j x_k for every i: a third of the volume's gradient.
std::array<double, form_size> contract(std::span<const double> form, const std::array<double, form_size>& x,
                                       const std::array<double, form_size>& y) {
    std::array<double, form_size> out{};
    for (std::size_t i = 0; i < form_size; ++i)
        for (std::size_t j = 0; j < form_size; ++j) {
            if (x[j] == 0) continue;
            double sum = 0;
            for (std::size_t k = 0; k < form_size; ++k) sum += form[form_index(i, j, k)] * y[k];
            out[i] += x[j] * sum;
        }
    return out;
}

}  // namespace

double volume_litres(std::span<const double> form, const FieldArray& coefficients) {
    std::array<double, form_size> x{1.0};
    std::copy(coefficients.begin(), coefficients.end(), x.begin() + 1);
    const auto third = contract(form, x, x);
    double volume = 0;
    for (std::size_t i = 0; i < form_size; ++i) volume += third[i] * x[i];
    return volume;
}

std::array<double, tissue_field_count> field_litres(std::span<const double> form, const FieldArray& coefficients) {
    // Along the path X(t) = S + t D the gain of field k is the integral of 3 T(X, X, B_k): T is quadratic in t, so
    // 3 (T(S,S,B_k) + T(S,D,B_k) + T(D,D,B_k) / 3).
    std::array<double, form_size> start{1.0}, step{};
    std::copy_n(coefficients.begin(), tissue_field_count, step.begin() + 1);
    std::copy(coefficients.begin() + tissue_field_count, coefficients.end(), start.begin() + 1 + tissue_field_count);
    const auto ss = contract(form, start, start), sd = contract(form, start, step), dd = contract(form, step, step);
    std::array<double, tissue_field_count> litres{};
    for (std::size_t k = 0; k < tissue_field_count; ++k) litres[k] = 3 * (ss[k + 1] + sd[k + 1] + dd[k + 1] / 3);
    return litres;
}

}  // namespace body
