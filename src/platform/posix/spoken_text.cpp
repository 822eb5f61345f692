#include "platform/spoken_text.hpp"

namespace platform {

bool has_spoken_text() {
    return false;
}

void speak(SpokenText /*kind*/, const std::string& /*text*/) {}

}  // namespace platform
