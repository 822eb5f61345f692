#include "depots/thickness.hpp"

#include "core/tissue_density.hpp"

namespace depots {

namespace {
// One litre per square metre is one millimetre.
double layer_mm(double fat_kg, double area_m2) {
    return area_m2 > 0 ? fat_kg / core::fat_kg_per_litre / area_m2 : 0;
}
}  // namespace

DepotThicknesses mean_thickness_mm(const DepotMasses& masses, const DepotAreas& areas) {
    DepotThicknesses thicknesses;
    for (const core::Depot depot : core::all_values<core::Depot>())
        thicknesses[depot] = layer_mm(masses[depot], areas[depot]);
    return thicknesses;
}

}  // namespace depots
