#pragma once

namespace energy {

/// Masses of the body's energy stores and water at one moment, kg.
struct BodyState {
    double fat_kg = 0;
    double cell_lean_kg = 0;  ///< Hall's L: lean tissue without extracellular water, glycogen and its water
    double glycogen_kg = 0;
    double extracellular_water_kg = 0;
    double adaptive_thermogenesis_kcal_per_day = 0;
    double muscle_gain_kg = 0;   ///< added by training since day 0; included in cell_lean_kg
    double resting_gain_kg = 0;  ///< the part of muscle_gain_kg in groups not trained at present, which fades

    double weight_kg() const;    ///< F + L + ECF + 3.7 G
    double lean_kg() const;      ///< fat-free mass: weight - fat
    double stored_kcal() const;  ///< rhoF F + rhoL L + rhoG G
    bool operator==(const BodyState&) const = default;
};

}  // namespace energy
