#pragma once

namespace energy {

/// The body's stores at one moment. Masses in kg.
struct BodyState {
    double fat_kg = 0;
    double cell_lean_kg = 0;  ///< Hall's L: lean tissue without extracellular water, glycogen and its water
    double glycogen_kg = 0;
    double extracellular_water_kg = 0;
    double adaptive_thermogenesis_kcal_per_day = 0;
    double muscle_gain_kg = 0;   ///< what training has added since day 0; counted in cell_lean_kg
    double resting_gain_kg = 0;  ///< the part of it in groups that are not being trained, which fades

    double weight_kg() const;    ///< F + L + ECF + 3.7 G
    double lean_kg() const;      ///< fat-free mass: weight - fat
    double stored_kcal() const;  ///< rhoF F + rhoL L + rhoG G
    bool operator==(const BodyState&) const = default;
};

}  // namespace energy
