// A surface point in 64 bits, passed from the geometry pass to the shading pass.

struct Surface {
    vec3 normal;
    bool is_eye;
    float paint;     // hem distance in metres (positive under cloth); on eyes the cosine of the angle to the gaze
    float openness;  // 0..1
};

const float hem_range = 0.1;  // metres, to either side
const float most = 65535.0;

// Octahedral encoding of directions (Meyer et al. 2010, On Floating-Point Normal Vectors).
vec2 folded(vec2 p) {
    return (1.0 - abs(p.yx)) * vec2(p.x < 0.0 ? -1.0 : 1.0, p.y < 0.0 ? -1.0 : 1.0);
}

uvec4 pack_surface(vec3 normal, vec2 paint, float openness) {
    vec3 n = normal / (abs(normal.x) + abs(normal.y) + abs(normal.z));
    vec2 octahedral = n.z < 0.0 ? folded(n.xy) : n.xy;
    bool is_eye = paint.y > -1.5;
    float value = is_eye ? paint.y : paint.x / hem_range;
    vec4 unit = vec4(0.5 + 0.5 * octahedral, 0.5 + 0.5 * clamp(value, -1.0, 1.0), clamp(openness, 0.0, 1.0));
    uvec4 bits = uvec4(unit * most + 0.5);
    bits.w = (bits.w & ~1u) | (is_eye ? 1u : 0u);
    return bits;
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
    return Surface(unpack_normal(vec2(bits.xy)), (bits.w & 1u) == 1u, unpack_paint(bits), float(bits.w) / most);
}

// The mean of two neighbouring points of skin.
Surface between(uvec4 a, uvec4 b) {
    vec4 middle = 0.5 * (vec4(a) + vec4(b));
    return Surface(unpack_normal(middle.xy), false, 0.5 * (unpack_paint(a) + unpack_paint(b)), middle.w / most);
}
