#pragma once

#include "bake_body/neutral.hpp"

namespace bake {

/// Crotch height of MakeHuman's neutral mesh, as a fraction of body height.
double crotch_height(core::Sex sex);

/// Partition of unity over the eleven fat fields (names of body::FatField), blurred by 6 cm: narrower masks show steps.
Masks fat_masks(const Neutral& neutral);

/// The same for the fields' displacements, with stronger blur between neighbours on trunk and thighs, so that a depot
/// much fuller than its neighbours does not stand out like a shelf.
Masks fat_shape_masks(const Neutral& neutral);

/// Partition of unity over "head" and the lean fields (names of body::LeanField), blurred by 2.5 cm.
Masks lean_masks(const Neutral& neutral);

/// The eight trainable groups (names of core::MuscleGroup) and "rest", blurred by 3 cm.
Masks muscle_masks(const Neutral& neutral);

/// Where visceral fat makes the abdominal wall bulge: rounder and wider than the abdomen's own mask, maximum 1.
Weights visceral_mask(const Neutral& neutral);

}  // namespace bake
