#pragma once

#include "document/history.hpp"
#include "document/spot_scene.hpp"
#include "session/lesson_visit.hpp"
#include "session/step.hpp"

#include <optional>
#include <variant>

// The program's modes, and what each one restores on leaving.

namespace session {

/// The user's own scenario, with every panel.
struct Workbench {
    bool operator==(const Workbench&) const = default;
};

/// The spot training scene.
struct SpotVisit {
    document::SpotScene scene{};
    Before before;
    bool operator==(const SpotVisit&) const = default;
};

/// The classroom: fictional adults, possibly a lesson, and a history of its own.
struct ClassVisit {
    bool numbers_shown = false;
    std::optional<LessonVisit> lesson{};
    std::optional<SpotVisit> spot{};  ///< the spot training scene, with the class's person
    Before before;
    document::History<Step> history_before;
    bool operator==(const ClassVisit&) const = default;
};

using Mode = std::variant<Workbench, SpotVisit, LessonVisit, ClassVisit>;

/// Null in other modes.
const SpotVisit* spot_in(const Mode& mode);
const ClassVisit* class_in(const Mode& mode);
/// The current lesson, inside or outside a classroom; null if there is none.
const LessonVisit* lesson_in(const Mode& mode);
SpotVisit* spot_in(Mode& mode);
ClassVisit* class_in(Mode& mode);
LessonVisit* lesson_in(Mode& mode);

/// The user's own scenario while another mode is in front of it; null on the workbench.
const Before* work_behind(const Mode& mode);

}  // namespace session
