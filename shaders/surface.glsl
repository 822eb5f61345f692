// A surface point in 64 bits, passed from the geometry pass to the shading pass.

struct Surface {
    vec3 normal;
    bool is_eye;
    // Metres: hem distance (positive under cloth), -0.1 and less in hair; on eyes the cosine of the angle to the gaze.
    float paint;
    float openness;  // 0..1
    float tint;      // of skin -1 (palms) to 1 (lips); of hair 0 to 1 (grey)
};

const float hem_range = 0.2;  // metres, to either side
const float hairline = -0.1;
const float most = 65535.0;

// Octahedral encoding of directions (Meyer et al. 2010, On Floating-Point Normal Vectors).
vec2 folded(vec2 p) {
    return (1.0 - abs(p.yx)) * vec2(p.x < 0.0 ? -1.0 : 1.0, p.y < 0.0 ? -1.0 : 1.0);
}

// `paint.y`: on eyes as above, on skin -3 - tint.
uvec4 pack_surface(vec3 normal, vec2 paint, float openness) {
    vec3 n = normal / (abs(normal.x) + abs(normal.y) + abs(normal.z));
    vec2 octahedral = n.z < 0.0 ? folded(n.xy) : n.xy;
    bool is_eye = paint.y > -1.5;
    float value = is_eye ? paint.y : paint.x / hem_range;
    vec3 unit = vec3(0.5 + 0.5 * octahedral, 0.5 + 0.5 * clamp(value, -1.0, 1.0));
    uint open = uint(clamp(openness, 0.0, 1.0) * 255.0 + 0.5);
    uint tint = uint(clamp(0.5 - 0.5 * (paint.y + 3.0), 0.0, 1.0) * 126.0 + 0.5);
    return uvec4(uvec3(unit * most + 0.5), open << 8 | tint << 1 | (is_eye ? 1u : 0u));
}

float unpack_openness(uvec4 bits) {
    return float(bits.w >> 8) / 255.0;
}

float unpack_tint(uvec4 bits) {
    return float(bits.w >> 1 & 127u) / 63.0 - 1.0;
}

float unpack_paint(uvec4 bits) {
    float value = 2.0 / most * float(bits.z) - 1.0;
    return (bits.w & 1u) == 1u ? value : value * hem_range;
}

vec3 unpack_normal(vec2 bits) {
    vec2 octahedral = 2.0 / most * bits - 1.0;
    float z = 1.0 - abs(octahedral.x) - abs(octahedral.y);
    return normalize(vec3(z < 0.0 ? folded(octahedral) : octahedral, z));
}

Surface unpack_surface(uvec4 bits) {
    return Surface(unpack_normal(vec2(bits.xy)), (bits.w & 1u) == 1u, unpack_paint(bits), unpack_openness(bits),
                   unpack_tint(bits));
}

// The mean of two neighbouring points of skin.
Surface between(uvec4 a, uvec4 b) {
    vec2 middle = 0.5 * (vec2(a.xy) + vec2(b.xy));
    return Surface(unpack_normal(middle), false, 0.5 * (unpack_paint(a) + unpack_paint(b)),
                   0.5 * (unpack_openness(a) + unpack_openness(b)), 0.5 * (unpack_tint(a) + unpack_tint(b)));
}
