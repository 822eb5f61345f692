#include "support/pictures.hpp"

#include "core/digest.hpp"
#include "image/compare.hpp"
#include "image/png.hpp"
#include "image/png_writer.hpp"
#include "platform/files.hpp"
#include "platform/interface_faces.hpp"
#include "render/gl_error.hpp"
#include "render/load_gl.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

#include <cstdlib>
#include <filesystem>

namespace {

namespace fs = std::filesystem;

// Software and hardware rasterisers place edges up to a sixteenth of a pixel apart and round differently. That changes
// antialiased pixels along the outline, about 3 % of such a small picture, by up to a quarter of the contrast, and the
// rest by one step. A different light, colour or shape changes a tenth of the picture or more by far more.
constexpr double most_mean_difference = 0.6;  // of 255, over all channels
constexpr int noticeable = 10;                // of 255, in one channel
constexpr double most_noticeable = 0.015;     // share of pixels

// The words in the baselines are set in Inter 3.19 (Debian 12). Inter 4.1 (Debian 13) spaces letters differently, which
// moves words and the edges of their boxes: about one pixel in a hundred of a picture with a scale or names.
constexpr std::uint64_t font_of_baselines = 0x9e1fc3b0d50a343a;
constexpr double other_font = 2;  // times the limits above

/// Factor by which the limits are widened.
double leeway() {
    static const double leeway = [] {
        const auto face = platform::find_interface_faces().regular.bytes;
        const bool same = core::digest<std::uint8_t>(face) == font_of_baselines;
        if (!same) WARN("this font is not the baselines': pictures may differ from them by twice as much");
        return same ? 1 : other_font;
    }();
    return leeway;
}

Sitter sitter(const energy::Person& person, std::uint64_t key) {
    document::Document document;
    document.person = person;
    const body::BodyModel& model = models().bodies[person.sex];
    const auto simulation = study::simulate(models().profiles, document);
    Sitter result;
    result.topology = body::make_surface_topology(model);
    result.surface = body::make_surface(
        model, result.topology, study::figure_on(models(), document, simulation, 0).positions, body::Pose::relaxed);
    result.box = geometry::bounding_box(result.surface.positions);
    result.key = key;
    return result;
}

void save(const fs::path& file, const image::Image& picture) {
    fs::create_directories(file.parent_path());
    platform::write_file(file, image::encode_png(picture), true);
}

}  // namespace

Studio::Studio() {
    render::load_gl(platform::HeadlessContext::get_proc_address);
    renderer_.emplace();
}

render::Renderer& Studio::renderer() {
    static Studio studio;
    return *studio.renderer_;
}

render::Scene Sitter::scene() const {
    return {.figures = {{.positions = surface.positions,
                         .normals = surface.normals,
                         .paint = topology.paint,
                         .triangles = topology.triangles,
                         .coarse_triangles = topology.coarse_triangles,
                         .topology = key,
                         .shape = key}}};
}

render::Camera Sitter::camera(double yaw_rad, double pitch_rad, render::Size size) const {
    return render::framing(box.low, box.high, yaw_rad, pitch_rad, static_cast<double>(size.width) / size.height);
}

const Sitter& heavy_man() {
    static const Sitter man = sitter({.sex = core::Sex::male, .age_years = 45, .height_m = 1.78, .weight_kg = 100}, 1);
    return man;
}

const Sitter& average_woman() {
    static const Sitter woman =
        sitter({.sex = core::Sex::female, .age_years = 35, .height_m = 1.65, .weight_kg = 65}, 2);
    return woman;
}

void check_against_baseline(const std::string& name, const image::Image& picture) {
    CHECK(render::take_gl_errors() == std::nullopt);
    const fs::path baseline = fs::path(ADIPOSCOPE_SOURCE_DIR) / "tests" / "golden" / "baselines" / (name + ".png");
    const char* bless = std::getenv("ADIPOSCOPE_BLESS");
    if (bless != nullptr && std::string(bless) == "1") return save(baseline, picture);
    if (!fs::exists(baseline)) {
        save(baseline, picture);
        FAIL("there was no baseline " << baseline << "; it has been made from this run: look at it, then run again");
    }
    const image::Image expected = image::decode_png(platform::read_file(baseline), baseline.string());
    const image::Difference difference = image::compare(picture, expected, noticeable);
    const double most_mean = most_mean_difference * leeway(), most_over = most_noticeable * leeway();
    const bool same = difference.mean <= most_mean && difference.share_over <= most_over;
    if (!same) save(fs::path("build/golden-failures") / (name + ".png"), picture);
    INFO("see build/golden-failures/" << name << ".png; ADIPOSCOPE_BLESS=1 accepts it");
    CHECK(difference.mean <= most_mean);
    CHECK(difference.share_over <= most_over);
}
