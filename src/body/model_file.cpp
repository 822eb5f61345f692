#include "body/model_file.hpp"

#include "body/gltf_reader.hpp"
#include "body/tape.hpp"
#include "body/volume_form.hpp"
#include "core/error.hpp"
#include "core/file_text.hpp"

// The container: one mesh "body" with primitives skin and eyes, morph targets = fields divided by extras.field_scale_m,
// masks packed four to an attribute (_PART_n, _DEPOT_n, _MUSCLE_n), _PAINT = (outfit, iris). Table in models/README.md.

namespace body {

namespace {

using Json = nlohmann::json;

std::vector<glm::vec3> as_points(const std::vector<float>& flat, float scale) {
    std::vector<glm::vec3> points(flat.size() / 3);
    for (std::size_t v = 0; v < points.size(); ++v)
        points[v] = glm::vec3(flat[3 * v], flat[3 * v + 1], flat[3 * v + 2]) * scale;
    return points;
}

std::vector<geometry::Quad> as_quads(const GltfReader& file, std::size_t primitive, std::size_t vertices) {
    const auto indices = file.indices(primitive);  // each quad is stored as (0,1,2), (0,2,3)
    std::vector<geometry::Quad> quads;
    if (indices.size() % 6 != 0) file.fail("the triangles do not pair up into quads");
    for (std::size_t k = 0; k < indices.size(); k += 6)
        quads.push_back({indices[k], indices[k + 1], indices[k + 2], indices[k + 5]});
    for (const auto& quad : quads)
        for (const auto v : quad)
            if (v >= vertices) file.fail("a face names a vertex that does not exist");
    return quads;
}

/// Unpacks masks stored four to an attribute.
template <class E>
void read_masks(const GltfReader& file, const std::string& prefix, std::size_t vertices,
                core::EnumArray<E, std::vector<float>>& masks) {
    for (std::size_t k = 0; k < masks.size(); k += 4) {
        const auto packed = file.attribute(prefix + std::to_string(k / 4), 4);
        if (packed.size() != vertices * 4) file.fail(prefix + " has the wrong length");
        for (std::size_t c = 0; c < 4 && k + c < masks.size(); ++c) {
            auto& mask = masks.values[k + c];
            mask.resize(vertices);
            for (std::size_t v = 0; v < vertices; ++v) mask[v] = packed[v * 4 + c];
        }
    }
}

void read_landmarks(const GltfReader& file, BodyModel& model) {
    const auto in_skin = [&](std::uint32_t v) {
        if (v >= model.skin_vertices) file.fail("a landmark is not on the skin");
        return v;
    };
    for (const auto joint : core::all_values<Joint>()) {
        const Json& anchor = file.extras().at("joints").at(std::string(core::name_of(joint)));
        model.joints[joint] = {anchor.at("vertices").get<std::vector<std::uint32_t>>(),
                               anchor.at("weights").get<std::vector<double>>()};
        if (model.joints[joint].vertices.size() != model.joints[joint].weights.size())
            file.fail("a joint is cut short");
        if (model.joints[joint].vertices.empty()) file.fail("a joint has no vertices");
        for (const auto v : model.joints[joint].vertices) in_skin(v);
    }
    const Json& landmarks = file.extras().at("landmarks");
    for (const auto& v : landmarks.at("nipple")) model.nipple.push_back(in_skin(v));
    for (const auto& v : landmarks.at("navel")) model.navel.push_back(in_skin(v));
    if (model.nipple.empty() || model.navel.empty()) file.fail("a landmark has no vertices");
    model.crotch = in_skin(landmarks.at("crotch"));
}

/// Three numbers for each vertex of the drawn surface, which has one of its own for every vertex, edge and face.
std::vector<glm::vec3> read_drawn(const GltfReader& file, const BodyModel& model, const std::string& name) {
    const Json& stored = file.extras().at(name);
    std::vector<glm::vec3> values = as_points(file.normalised_shorts(stored.at("view")), 1);
    if (values.size() != model.base.size() + 3 * (model.skin_quads.size() + model.eye_quads.size()))
        file.fail("extras." + name + " has the wrong length");
    const auto scale = stored.at("scale").get<std::array<float, 3>>();
    for (glm::vec3& value : values) value *= glm::vec3(scale[0], scale[1], scale[2]);
    return values;
}

RegionVolumes read_volumes(const Json& volumes) {
    RegionVolumes out;
    for (const auto f : core::all_values<FatField>()) out.fat[f] = volumes.at("fat").at(std::string(core::name_of(f)));
    for (const auto f : core::all_values<LeanField>())
        out.lean[f] = volumes.at("lean").at(std::string(core::name_of(f)));
    out.head = volumes.at("head");
    out.gas = volumes.at("gas");
    return out;
}

BodyModel read_model(const GltfReader& file) {
    BodyModel model;
    const Json& extras = file.extras();
    const auto sex = core::enum_from_name<core::Sex>(extras.at("sex").get<std::string>());
    if (!sex) file.fail("extras.sex is neither male nor female");
    model.sex = *sex;
    model.skin_vertices = extras.at("skin_vertices");
    model.base = as_points(file.attribute("POSITION", 3), 1);
    const std::size_t vertices = model.base.size();
    if (model.skin_vertices == 0 || model.skin_vertices > vertices) file.fail("extras.skin_vertices is out of range");
    model.skin_quads = as_quads(file, 0, model.skin_vertices);
    model.eye_quads = as_quads(file, 1, vertices);
    const auto scales = extras.at("field_scale_m").get<std::vector<float>>();
    if (file.target_count() != field_count || scales.size() != field_count)
        file.fail("expected " + std::to_string(field_count) + " morph targets");
    for (std::size_t k = 0; k < field_count; ++k) {
        const auto field = as_points(file.target(k), scales[k]);
        if (field.size() != vertices) file.fail("a morph target has the wrong length");
        model.fields.insert(model.fields.end(), field.begin(), field.end());
    }
    model.volume_form = file.doubles(extras.at("volume_form_view"));
    if (model.volume_form.size() != form_entries) file.fail("the volume form has the wrong length");
    model.base_volumes = read_volumes(extras.at("base_litres"));
    read_masks(file, "_PART_", vertices, model.parts);
    read_masks(file, "_DEPOT_", vertices, model.depot_masks);
    read_masks(file, "_MUSCLE_", vertices, model.muscle_masks);
    const auto paint = file.attribute("_PAINT", 2);
    if (paint.size() != vertices * 2) file.fail("_PAINT has the wrong length");
    for (std::size_t v = 0; v < vertices; ++v) {
        model.outfit.push_back(paint[2 * v]);
        model.iris.push_back(paint[2 * v + 1]);
    }
    model.relief_m = read_drawn(file, model, "relief");
    model.complexion = read_drawn(file, model, "complexion");
    read_landmarks(file, model);
    index_fields(model);
    model.tape_edges = find_tape_edges(model);
    return model;
}

}  // namespace

BodyModel parse_body_model(std::span<const std::uint8_t> bytes, std::string_view origin) {
    const GltfReader file(bytes, origin);
    try {
        return read_model(file);
    } catch (const Json::exception& e) {
        file.fail(e.what());
    }
}

BodyModel load_body_model(const std::filesystem::path& path) {
    const std::optional<std::string> bytes = core::read_text(path);
    if (!bytes) core::throw_failure("cannot read the body model " + path.string());
    return parse_body_model({reinterpret_cast<const std::uint8_t*>(bytes->data()), bytes->size()}, path.string());
}

}  // namespace body
