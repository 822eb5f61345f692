#include "energy/body_state.hpp"

#include "energy/constants.hpp"

namespace energy {

double BodyState::lean_kg() const {
    return cell_lean_kg + (1 + constants::water_per_glycogen) * glycogen_kg + extracellular_water_kg;
}

double BodyState::weight_kg() const {
    return fat_kg + lean_kg();
}

double BodyState::stored_kcal() const {
    return constants::fat_energy * fat_kg + constants::lean_energy * cell_lean_kg +
           constants::glycogen_energy * glycogen_kg;
}

}  // namespace energy
