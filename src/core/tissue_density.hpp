#pragma once

namespace core {

/// Densities of fat and fat-free mass at 37 C (Siri 1956).
inline constexpr double fat_kg_per_litre = 0.9007;
inline constexpr double lean_kg_per_litre = 1.1000;

}  // namespace core
