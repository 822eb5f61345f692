#pragma once

#include "document/history.hpp"
#include "document/spot_scene.hpp"
#include "session/lesson_visit.hpp"
#include "session/step.hpp"

#include <optional>
#include <variant>

// Which of its modes the program is in, and what each brings back when it is left.

namespace session {

/// The user's own scenario, with every panel.
struct Workbench {
    bool operator==(const Workbench&) const = default;
};

/// The scene of spot training.
struct SpotVisit {
    document::SpotScene scene{};
    Before before;
    bool operator==(const SpotVisit&) const = default;
};

/// The classroom: fictional adults, lessons among them, and a history of its own.
struct ClassVisit {
    bool numbers_shown = false;
    std::optional<LessonVisit> lesson{};
    Before before;
    document::History<Step> history_before;
    bool operator==(const ClassVisit&) const = default;
};

using Mode = std::variant<Workbench, SpotVisit, LessonVisit, ClassVisit>;

/// Unset in other modes.
const SpotVisit* spot_in(const Mode& mode);
const ClassVisit* class_in(const Mode& mode);
/// The lesson under way, in a classroom or without one.
const LessonVisit* lesson_in(const Mode& mode);
SpotVisit* spot_in(Mode& mode);
ClassVisit* class_in(Mode& mode);
LessonVisit* lesson_in(Mode& mode);

/// The scenario that the user works on where another mode stands in front of it; unset on the workbench.
const Before* work_behind(const Mode& mode);

}  // namespace session
