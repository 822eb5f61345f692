#include "app/command_line.hpp"
#include "app/run.hpp"
#include "app/standard_streams.hpp"
#include "core/error.hpp"

#include <cstdio>
#include <exception>
#include <string>

namespace {

/// One line, whatever a file's name or a driver's message holds.
void tell(std::string sentence) {
    for (char& c : sentence)
        if (c == '\n' || c == '\r') c = ' ';
    std::fprintf(stderr, "adiposcope: %s\n", sentence.c_str());
}

}  // namespace

int main(int argc, char** argv) {
    try {
        app::guard_standard_streams();
        return app::run(app::parse_command_line(argc, argv));
    } catch (const core::Error& fault) {
        tell(fault.what());
        return fault.kind() == core::Error::Kind::invalid_input ? 2 : 1;
    } catch (const std::exception& fault) {
        tell(std::string("unexpected fault: ") + fault.what());
        return 1;
    }
}
