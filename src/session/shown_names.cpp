#include "session/shown_names.hpp"

namespace session {

std::string names_shown(const State& state) {
    const FileChooser& chooser = state.files.chooser;
    std::string names = state.files.menu.file + state.notices.toast + chooser.typed.data() + chooser.replaces +
                        state.exporting.folder.data() + state.exporting.name.data() + state.exporting.words;
    for (const RecentFile& file : state.files.menu.recent) names += file.path;
    if (chooser.purpose != FileChooser::Purpose::closed) {
        names += chooser.listing.folder;
        for (const FolderListing::Entry& entry : chooser.listing.entries) names += entry.name;
    }
    for (const document::Classmate& mate : state.draft.document.classmates) names += mate.name;
    for (const lesson::Listed& lesson : state.lesson_menu.lessons) names += lesson.title + lesson.summary;
    const LessonVisit* visit = lesson_in(state.mode);
    if (!visit) return names;
    const LessonTexts& texts = visit->texts;
    names += texts.lesson + texts.step + texts.question + texts.claim + texts.limits;
    for (const auto* list : {&texts.paragraphs, &texts.notes, &texts.options, &texts.in_favour, &texts.against})
        for (const std::string& text : *list) names += text;
    return names;
}

}  // namespace session
