// Material at a point of a figure.

struct Material {
    vec3 albedo;
    float reflectance;  // at normal incidence
    float roughness;
    float translucency; // share of light that scatters below the surface: 1 skin, 0 cloth
    float openness;     // to the surroundings
    vec3 normal;
};

uniform vec3 u_skin;    // linear
uniform vec3 u_hair;
uniform float u_blood;  // how strongly skin differs from place to place: 1 in people

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

const vec3 grey_hair = vec3(0.30, 0.295, 0.285);
const float hair_fade = 0.0016;                // metres: no razor draws the line

// Blood reddens what is thin, little pigment lightens palms and soles; dark skin shows its form by its sheen.
Material skin_material(Surface surface, float openness) {
    float light = dot(u_skin, vec3(0.21, 0.72, 0.07));
    float dark = 1.0 - smoothstep(0.03, 0.35, light);
    vec3 red = mix(vec3(0.84, 0.60, 0.59), vec3(0.93, 0.68, 0.67), dark);
    vec3 albedo = u_skin * mix(vec3(1.0), red, u_blood * max(surface.tint, 0.0));
    vec3 palm = mix(u_skin * vec3(1.06, 0.97, 0.95), max(u_skin, vec3(0.36, 0.22, 0.16)), 0.3 + 0.5 * dark);
    albedo = mix(albedo, palm, u_blood * max(-surface.tint, 0.0));
    float lips = smoothstep(0.7, 0.95, surface.tint);
    return Material(albedo, 0.028 + 0.012 * dark, 0.50 - 0.07 * dark - 0.08 * lips, 1.0, openness, surface.normal);
}

// Combed from the crown down: strands lie along the lines of equal direction about the upright axis.
Material hair_material(Surface surface, vec3 gradient, float depth, float footprint) {
    vec3 n = surface.normal;
    float round = atan(n.x, n.z);
    float strands = sin(61.0 * round + 2.0 * n.y) + sin(97.0 * round - 3.0 * n.y) + sin(151.0 * round + 5.0 * n.y);
    strands *= (1.0 - smoothstep(0.0006, 0.0022, footprint)) * smoothstep(0.004, 0.014, depth) * length(n.xz) / 3.0;
    float t = clamp(depth / 0.022, 0.0, 1.0);
    float rise = 2.2 * t * (1.0 - t);  // of the cap's edge
    vec3 across = normalize(vec3(n.z, 0.0, -n.x) + vec3(1e-4, 0.0, 0.0));
    vec3 combed = normalize(n + rise * gradient + 0.16 * strands * across);
    vec3 albedo = mix(u_hair, grey_hair, max(surface.tint, 0.0)) * (1.0 + 0.16 * strands);
    return Material(albedo, 0.030, 0.52, 0.0, surface.openness * 0.9, combed);
}

Material blend(Material a, Material b, float share) {
    return Material(mix(a.albedo, b.albedo, share), mix(a.reflectance, b.reflectance, share),
                    mix(a.roughness, b.roughness, share), mix(a.translucency, b.translucency, share),
                    mix(a.openness, b.openness, share), normalize(mix(a.normal, b.normal, share)));
}

// Eyes look along +Z and have radial normals, so the normal gives the angle to the gaze more evenly than values at
// their few vertices would.
Material eye_material(vec3 normal, float footprint) {
    float cosine = normal.z;
    float width = footprint / eyeball_radius * sqrt(max(1.0 - cosine * cosine, 0.0));
    float white = 1.0 - edge(cosine, iris_cosine, width);
    float pupil = edge(cosine, pupil_cosine, width);
    float across_iris = clamp((cosine - iris_cosine) / (1.0 - iris_cosine), 0.0, 1.0);
    vec3 sclera = mix(vec3(0.34, 0.24, 0.21), vec3(0.52, 0.48, 0.45), smoothstep(0.45, 0.9, cosine));
    sclera *= mix(0.55, 1.0, smoothstep(0.02, 0.3, u_skin.g));  // beside dark skin it would seem to glow
    vec3 iris = mix(vec3(0.022, 0.016, 0.012), vec3(0.115, 0.070, 0.040), smoothstep(0.0, 0.45, across_iris));
    vec3 albedo = mix(mix(iris, sclera, white), vec3(0.006), pupil);
    float in_socket = smoothstep(0.35, 0.95, cosine) * (0.70 - 0.50 * smoothstep(0.0, 0.45, normal.y));
    // The cornea is more curved than the eyeball, which brings the key light's reflection into the iris.
    vec3 cornea = normalize(vec3(normal.xy * 1.6, normal.z));
    return Material(albedo, 0.04, 0.16, 0.3, 0.2 + in_socket, normalize(mix(cornea, normal, white)));
}

// Skin, cloth, hair and the borders between them; `gradient`: of the paint along the surface.
Material body_material(Surface surface, vec3 gradient, float footprint) {
    float hem_distance = surface.paint;
    float hair_depth = hairline - surface.paint;
    float in_hair = smoothstep(-0.5, 0.5, hair_depth / max(footprint, hair_fade));
    float covered = edge(hem_distance, 0.0, footprint);
    // Cloth lies on the skin and occludes light just outside its edge.
    float near_edge = 1.0 - 0.35 * smoothstep(-0.010, 0.0, hem_distance) * (1.0 - covered);
    float fold = 1.0 - smoothstep(0.0, hem_fold, hem_distance);
    float width = max(footprint, seam_width);
    float seam = clamp(1.0 - abs(hem_distance - seam_at) / width, 0.0, 1.0) * min(1.0, seam_width / width);
    seam *= smoothstep(0.35, 0.8, length(gradient));  // narrow straps have a ridge in the middle and no seams
    vec3 rounded = normalize(surface.normal - 0.9 * fold * gradient);
    vec3 dyed = cloth * (1.0 - 0.22 * seam) * (1.0 - 0.15 * fold);
    Material on_skin = skin_material(surface, surface.openness * near_edge);
    if (in_hair > 0.0) return blend(on_skin, hair_material(surface, gradient, hair_depth, footprint), in_hair);
    return Material(mix(on_skin.albedo, dyed, covered), mix(on_skin.reflectance, 0.02, covered),
                    mix(on_skin.roughness, 0.85, covered), 1.0 - 0.9 * covered, on_skin.openness,
                    covered > 0.5 ? rounded : surface.normal);
}
