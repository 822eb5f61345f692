#include "app/command_line.hpp"
#include "app/run.hpp"
#include "app/standard_streams.hpp"
#include "core/error.hpp"

#include <cstdio>
#include <exception>

int main(int argc, char** argv) {
    try {
        app::guard_standard_streams();
        return app::run(app::parse_command_line(argc, argv));
    } catch (const core::Error& fault) {
        std::fprintf(stderr, "adiposcope: %s\n", fault.what());
        return fault.kind() == core::Error::Kind::invalid_input ? 2 : 1;
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "adiposcope: unexpected fault: %s\n", fault.what());
        return 1;
    }
}
