#include "body/model_file.hpp"
#include "body/surface.hpp"
#include "fuzz/refusal.hpp"

#include <cmath>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace {

void append(std::vector<std::uint8_t>& bytes, std::uint32_t number) {
    for (int shift = 0; shift < 32; shift += 8) bytes.push_back(static_cast<std::uint8_t>(number >> shift));
}

/// The corners of a box the size of a person, then as many zeros as the volume form of a body needs.
std::vector<std::uint8_t> binary_chunk() {
    std::vector<std::uint8_t> bytes(160000, 0);
    float corners[24];
    for (int corner = 0; corner < 8; ++corner) {
        corners[3 * corner] = (corner & 1) != 0 ? 0.3F : -0.3F;
        corners[3 * corner + 1] = (corner & 2) != 0 ? 1.7F : 0.0F;
        corners[3 * corner + 2] = (corner & 4) != 0 ? 0.2F : -0.1F;
    }
    std::memcpy(bytes.data(), corners, sizeof corners);
    return bytes;
}

/// A glTF binary file with this text; other input is used verbatim as a file.
std::vector<std::uint8_t> file_of(std::span<const std::uint8_t> input) {
    if (input.empty() || input.front() != '{') return {input.begin(), input.end()};
    static const std::vector<std::uint8_t> binary = binary_chunk();
    std::vector<std::uint8_t> text(input.begin(), input.end());
    while (text.size() % 4 != 0) text.push_back(' ');
    std::vector<std::uint8_t> file{'g', 'l', 'T', 'F', 2, 0, 0, 0};
    append(file, static_cast<std::uint32_t>(28 + text.size() + binary.size()));
    append(file, static_cast<std::uint32_t>(text.size()));
    append(file, 0x4E4F534A);  // JSON
    file.insert(file.end(), text.begin(), text.end());
    append(file, static_cast<std::uint32_t>(binary.size()));
    append(file, 0x004E4942);  // BIN
    file.insert(file.end(), binary.begin(), binary.end());
    return file;
}

}  // namespace

// A baked body: any accepted input can be morphed, and its surface drawn.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    body::BodyModel model;
    if (!accepted([&] { model = body::parse_body_model(file_of(std::span(data, size)), "model"); })) return 0;
    body::Coefficients coefficients;
    for (double& c : coefficients.fat) c = 0.5;
    coefficients.form[body::FormField::stoop] = 0.3;
    const std::vector<glm::vec3> positions = body::morph(model, coefficients);
    for (const glm::vec3& p : positions) require(std::isfinite(p.x) && std::isfinite(p.y) && std::isfinite(p.z));
    return 0;
}
