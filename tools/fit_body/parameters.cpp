#include "fit_body/parameters.hpp"

namespace fit {

namespace {

using body::LeanField;
using core::Sex;

// Priors: what a share may differ from the base mesh's, how it may grow with muscularity and fatness and change in
// twenty years.
// Wide against the data (standard errors are 0.003 to 0.1); they hold what girths cannot tell apart.
constexpr double constant_spread = 0.3;
constexpr double index_spread = 0.5;
constexpr double wrist_index_spread = 0.8;  // hands and wrists hardly grow with the muscles
constexpr double age_spread = 0.2;
constexpr double fat_spread = 0.5;
// Women's necks and shoulders: few girths constrain their fat, which increases steeply. In men, an equally free slope
// would empty the shoulders of strong men.
constexpr double upper_index_spread(Sex sex) {
    return sex == Sex::male ? index_spread : 0.8;
}
// Flexed over relaxed upper arm: in women only the flexed arm was measured here, so that the ratio would take up what
// the arm's lean tissue should; women of other surveys have 1.03 to 1.07 [C].
struct FlexedArm {
    double typical, spread;
};
constexpr FlexedArm flexed_arm(Sex sex) {
    return sex == Sex::male ? FlexedArm{1.07, 0.01} : FlexedArm{1.06, 0.008};
}
constexpr double typical_pulled = 0.99, pulled_spread = 0.02;  // a tape is drawn tight by up to some percent

}  // namespace

Eigen::VectorXd parameters_of(const shape::SexCalibration& calibration) {
    Eigen::VectorXd at(parameters);
    for (const LeanField field : core::all_values<LeanField>()) {
        const auto k = static_cast<Eigen::Index>(field);
        at[k] = calibration.lean[field].constant;
        at[fields + k] = calibration.lean[field].index_slope;
        at[2 * fields + k] = calibration.lean[field].age_slope;
        at[3 * fields + k] = calibration.lean[field].fat_slope;
    }
    at[flexed_at] = calibration.tape.flexed;
    at[pulled_at] = calibration.tape.pulled;
    return at;
}

void set_parameters(shape::SexCalibration& calibration, const Eigen::VectorXd& at) {
    for (const LeanField field : core::all_values<LeanField>()) {
        const auto k = static_cast<Eigen::Index>(field);
        calibration.lean[field].constant = at[k];
        calibration.lean[field].index_slope = at[fields + k];
        calibration.lean[field].age_slope = at[2 * fields + k];
        calibration.lean[field].fat_slope = at[3 * fields + k];
    }
    calibration.tape = {.flexed = at[flexed_at], .pulled = at[pulled_at]};
}

Prior prior_of(Sex sex) {
    Prior prior{Eigen::VectorXd::Zero(parameters), Eigen::VectorXd::Constant(parameters, constant_spread)};
    prior.spread.segment(fields, fields).setConstant(index_spread);
    prior.spread.segment(2 * fields, fields).setConstant(age_spread);
    prior.spread.segment(3 * fields, fields).setConstant(fat_spread);
    for (const LeanField field : {LeanField::neck, LeanField::shoulder})
        prior.spread[fields + static_cast<Eigen::Index>(field)] = upper_index_spread(sex);
    prior.spread[fields + static_cast<Eigen::Index>(body::LeanField::wrist)] = wrist_index_spread;
    prior.spread[flexed_at] = flexed_arm(sex).spread;
    prior.centre[flexed_at] = flexed_arm(sex).typical;
    prior.spread[pulled_at] = pulled_spread;
    prior.centre[pulled_at] = typical_pulled;
    return prior;
}

}  // namespace fit
