#include "window/speech.hpp"

#include "platform/spoken_text.hpp"
#include "ui/classroom_panels.hpp"

namespace window {

void speak(session::Session& session) {
    if (!platform::has_spoken_text() || moves_by_itself(session.state)) return;
    const session::Notices notices = ui::classroom_notices(session.state);
    std::string message = session.state.toast_seconds > 0 ? notices.toast : "";
    for (const core::Sentence* sentence : {&notices.fault, &notices.model})
        if (!sentence->empty()) message += (message.empty() ? "" : "\n") + session.strings->say(*sentence);
    platform::speak(platform::SpokenText::description, ui::words_of_picture(session));
    platform::speak(platform::SpokenText::message, message);
}

}  // namespace window
