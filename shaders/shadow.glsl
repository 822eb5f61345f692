// Soft shadow of the key light, by percentage-closer filtering on a Vogel disc; the hardware filters each tap.

uniform sampler2DShadow u_shadow_map;
uniform mat4 u_shadow_from_world;  // texture coordinates and depth from metres
uniform float u_shadow_per_metre;

const int shadow_taps = 8;
const float golden_angle = 2.39996323;

// Share of the key light that arrives at `position`; `radius` in metres of the blur. Neighbouring texels turn the disc
// by quarters of the angle between its taps, so that the mean of 2 x 2 samples has looked in 32 places. With `taps` 0
// nothing is looked up and all of the light arrives.
float key_visibility(vec3 position, float radius, ivec2 texel, int taps) {
    vec3 at = (u_shadow_from_world * vec4(position, 1.0)).xyz;
    float turn = 0.25 * golden_angle * float((texel.x & 1) + 2 * (texel.y & 1));
    mat2 rotation = radius * u_shadow_per_metre * mat2(cos(turn), sin(turn), -sin(turn), cos(turn));
    float blocked = 0.0;
    for (int i = 0; i < taps; ++i) {
        float angle = float(i) * golden_angle;
        vec2 out_from_middle = sqrt((float(i) + 0.5) / float(shadow_taps)) * vec2(cos(angle), sin(angle));
        blocked += 1.0 - texture(u_shadow_map, vec3(at.xy + rotation * out_from_middle, at.z));
    }
    return 1.0 - blocked / float(shadow_taps);
}
