#include "session/mode.hpp"

namespace session {

const SpotVisit* spot_in(const Mode& mode) {
    if (const ClassVisit* room = class_in(mode)) return room->spot ? &*room->spot : nullptr;
    return std::get_if<SpotVisit>(&mode);
}

const ClassVisit* class_in(const Mode& mode) {
    return std::get_if<ClassVisit>(&mode);
}

const LessonVisit* lesson_in(const Mode& mode) {
    if (const ClassVisit* room = class_in(mode)) return room->lesson ? &*room->lesson : nullptr;
    return std::get_if<LessonVisit>(&mode);
}

SpotVisit* spot_in(Mode& mode) {
    return const_cast<SpotVisit*>(spot_in(std::as_const(mode)));
}

ClassVisit* class_in(Mode& mode) {
    return std::get_if<ClassVisit>(&mode);
}

LessonVisit* lesson_in(Mode& mode) {
    return const_cast<LessonVisit*>(lesson_in(std::as_const(mode)));
}

const Before* work_behind(const Mode& mode) {
    if (const ClassVisit* room = class_in(mode)) return &room->before;
    if (const SpotVisit* spot = spot_in(mode)) return &spot->before;
    if (const auto* lesson = std::get_if<LessonVisit>(&mode)) return &lesson->before;
    return nullptr;
}

}  // namespace session
