// Material at a point of a figure.

struct Material {
    vec3 albedo;
    float reflectance;  // at normal incidence
    float roughness;
    float translucency; // share of light that scatters below the surface: 1 skin, 0 cloth
    float openness;     // to the surroundings
    vec3 normal;
};

uniform vec3 u_skin;  // linear

const vec3 cloth = vec3(0.088, 0.116, 0.158);  // matt greyish blue
const float hem_fold = 0.0035;                 // metres over which the cloth's edge is rounded
const float seam_at = 0.008;                   // metres from the hem
const float seam_width = 0.0016;
const float eyeball_radius = 0.015;            // metres
const float iris_cosine = 0.913;               // of the angle to the gaze: 6.1 mm
const float pupil_cosine = 0.988;              // likewise: 2.3 mm

// 0 below the threshold, 1 above, with a ramp one texel wide; `width`: change of the value over a texel.
float edge(float value, float threshold, float width) {
    return clamp((value - threshold) / max(width, 1e-6) + 0.5, 0.0, 1.0);
}

// Gradient of a value along the surface, from its differences between neighbouring texels; at most 1 long, and zero if
// the neighbours are more than `reach` metres away and thus on another part of the body.
vec3 surface_gradient(vec3 right, vec3 up, vec2 value_step, vec3 normal, float reach) {
    if (max(dot(right, right), dot(up, up)) > reach * reach) return vec3(0.0);
    vec3 r1 = cross(up, normal);
    vec3 r2 = cross(normal, right);
    float det = dot(right, r1);
    vec3 gradient = (value_step.x * r1 + value_step.y * r2) / (abs(det) < 1e-12 ? 1e-12 : det);
    return gradient / max(1.0, length(gradient));
}

Material skin_material(vec3 normal, float openness) {
    return Material(u_skin, 0.028, 0.50, 1.0, openness, normal);
}

// Eyes look along +Z and have radial normals, so the normal gives the angle to the gaze more evenly than values at
// their few vertices would.
Material eye_material(vec3 normal, float footprint) {
    float cosine = normal.z;
    float width = footprint / eyeball_radius * sqrt(max(1.0 - cosine * cosine, 0.0));
    float white = 1.0 - edge(cosine, iris_cosine, width);
    float pupil = edge(cosine, pupil_cosine, width);
    float across_iris = clamp((cosine - iris_cosine) / (1.0 - iris_cosine), 0.0, 1.0);
    vec3 sclera = mix(vec3(0.36, 0.25, 0.22), vec3(0.55, 0.50, 0.47), smoothstep(0.45, 0.9, cosine));
    vec3 iris = mix(vec3(0.022, 0.016, 0.012), vec3(0.115, 0.070, 0.040), smoothstep(0.0, 0.45, across_iris));
    vec3 albedo = mix(mix(iris, sclera, white), vec3(0.006), pupil);
    float in_socket = smoothstep(0.35, 0.95, cosine) * (0.70 - 0.50 * smoothstep(0.0, 0.45, normal.y));
    // The cornea is more curved than the eyeball, which brings the key light's reflection into the iris.
    vec3 cornea = normalize(vec3(normal.xy * 1.6, normal.z));
    return Material(albedo, 0.04, 0.16, 0.3, 0.2 + in_socket, normalize(mix(cornea, normal, white)));
}

// Skin, cloth and the border between them; `gradient`: of the hem distance along the surface.
Material body_material(Surface surface, vec3 gradient, float footprint) {
    float hem_distance = surface.paint;
    float covered = edge(hem_distance, 0.0, footprint);
    // Cloth lies on the skin and occludes light just outside its edge.
    float near_edge = 1.0 - 0.35 * smoothstep(-0.010, 0.0, hem_distance) * (1.0 - covered);
    float fold = 1.0 - smoothstep(0.0, hem_fold, hem_distance);
    float width = max(footprint, seam_width);
    float seam = clamp(1.0 - abs(hem_distance - seam_at) / width, 0.0, 1.0) * min(1.0, seam_width / width);
    seam *= smoothstep(0.35, 0.8, length(gradient));  // narrow straps have a ridge in the middle and no seams
    vec3 rounded = normalize(surface.normal - 0.9 * fold * gradient);
    vec3 dyed = cloth * (1.0 - 0.22 * seam) * (1.0 - 0.15 * fold);
    Material on_skin = skin_material(surface.normal, surface.openness * near_edge);
    return Material(mix(on_skin.albedo, dyed, covered), mix(on_skin.reflectance, 0.02, covered),
                    mix(on_skin.roughness, 0.85, covered), 1.0 - 0.9 * covered, on_skin.openness,
                    covered > 0.5 ? rounded : surface.normal);
}
