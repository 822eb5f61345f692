#pragma once

#include "bake_body/neutral.hpp"

namespace bake {

/// Height of the crotch of MakeHuman's neutral mesh / body height.
double crotch_height(core::Sex sex);

/// Partition of unity over the eleven fat fields (names of body::FatField), blurred by 6 cm: narrow masks show steps.
Masks fat_masks(const Neutral& neutral);

/// The same for the fields' displacements: neighbours on trunk and thighs are blurred more, so that no depot stands out
/// like a shelf when it holds much more than the ones beside it.
Masks fat_shape_masks(const Neutral& neutral);

/// Partition of unity over "head" and the lean fields (names of body::LeanField), blurred by 2.5 cm.
Masks lean_masks(const Neutral& neutral);

/// The eight trainable groups (names of core::MuscleGroup) and "rest", blurred by 3 cm.
Masks muscle_masks(const Neutral& neutral);

/// Where the abdominal wall bulges over visceral fat: rounder and wider than the abdomen's own mask, largest 1.
Weights visceral_mask(const Neutral& neutral);

}  // namespace bake
