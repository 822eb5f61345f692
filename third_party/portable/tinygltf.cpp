// TinyGLTF for the portable folder: Debian has no static library of it. stb's own is linked with Dear ImGui's.
#define TINYGLTF_IMPLEMENTATION
#include <tiny_gltf.h>
