# What differs between the systems that the program is built for is kept in a folder for each, inside the module: CMake
# compiles those named here, and no source asks for the system.
set(ADIPOSCOPE_SYSTEM_FOLDERS core/threads platform/posix render/core_profile window/glfw)
