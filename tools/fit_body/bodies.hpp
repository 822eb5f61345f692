#pragma once

#include "fit_body/measured.hpp"
#include "shape/girth_fit.hpp"
#include "study/models.hpp"

namespace fit {

using SiteValues = core::EnumArray<Site, double>;

/// What our body of a person has under the tape and in its limbs, and how that depends on the lean shares.
struct Body {
    SiteValues values{};                                    ///< only the sites that were measured
    core::EnumArray<body::LeanField, SiteValues> slopes{};  ///< per unit of ln(share before they are scaled to 1)
    double lean_index_z = 0;                                ///< ln(FFMI / reference)
    double fat_index_z = 0;                                 ///< ln(FMI / reference)
    double age_z = 0;                                       ///< (age - 35) / 20
    double fat_kg = 0;
    double lean_kg = 0;
};

/// The bodies of all people; unset if one cannot be drawn. `with_slopes` takes thirteen times as long.
std::vector<std::optional<Body>> build_bodies(const study::Models& models, const shape::Calibration& calibration,
                                              const std::vector<Measured>& people, bool with_slopes);

}  // namespace fit
