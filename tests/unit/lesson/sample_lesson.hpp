#pragma once

#include "lesson/parse.hpp"
#include "study/models.hpp"

#include <filesystem>
#include <string>

/// A short but complete lesson with each kind of prediction.
inline const std::string sample_lesson = R"(---
title: A small lesson
question: What happens?
minutes: 5
A: sex=female, age=40, height=168, weight=85, deficit=500, days=200
B: sex=male, weight=90
---

> For the teacher.

## Look
view: side

Person A
has a body.

> Read it aloud.

## Choose
predict: choice
ask: One or all?
choice: One | least_loss_percent under 1
choice: All | least_loss_percent over 1
run: 0 to 100

### Result
layer: change

A has lost {fat_loss_percent} %.

### Evidence
strength: strong
claim: All shrink.
for: A study (2008).
against: Another
  study (2009).

## Mark
predict: regions
ask: Where?
result: fat_loss_percent over 1
confidence: no
run: 0 to fat-10%

## Draw
predict: curve
ask: Draw it.
result: fat_change_percent
axis: -50 to 0
)";

inline lesson::Lesson parsed(const std::string& text = sample_lesson) {
    return lesson::parse_lesson(text, "small.md", {});
}

/// The sample with the first occurrence of `from` replaced.
inline std::string changed(const std::string& from, const std::string& to) {
    std::string text = sample_lesson;
    const std::size_t at = text.find(from);
    return at == std::string::npos ? "" : text.replace(at, from.size(), to);
}

/// The committed models.
inline const study::Models& committed_models() {
    static const std::filesystem::path root = ADIPOSCOPE_SOURCE_DIR;
    static const study::Models models = study::load_models(root / "models", root / "assets", {});
    return models;
}
