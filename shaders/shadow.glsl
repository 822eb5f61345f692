// Soft shadow of the key light, by percentage-closer filtering on a Vogel disc; the hardware filters each tap.

uniform sampler2DShadow u_shadow_map;
uniform mat4 u_shadow_from_world;  // texture coordinates and depth from metres
uniform float u_shadow_per_metre;
uniform int u_shadow_taps;  // even

const vec2 golden = vec2(-0.737369, 0.675490);  // cosine and sine of the golden angle

// Of `taps` along the disc's spiral from number `first` on, every second one: how many are blocked. `turn`: from a
// number to a direction in texture coordinates, times the disc's radius.
float blocked_taps(vec3 at, vec2 turn, int first, int taps) {
    const vec2 step_of_two = vec2(0.087426, -0.996171);  // cosine and sine of twice the golden angle
    vec2 way = first == 0 ? turn : vec2(turn.x * golden.x - turn.y * golden.y, turn.x * golden.y + turn.y * golden.x);
    float share = (float(first) + 0.5) / float(u_shadow_taps);
    float blocked = 0.0;
    for (int i = 0; i < taps; ++i) {
        blocked += 1.0 - texture(u_shadow_map, vec3(at.xy + sqrt(share) * way, at.z));
        way = vec2(way.x * step_of_two.x - way.y * step_of_two.y, way.x * step_of_two.y + way.y * step_of_two.x);
        share += 2.0 / float(u_shadow_taps);
    }
    return blocked;
}

// The quarter turns of a texel's disc: cosine and sine of 0, 1, 2, 3 quarters of the golden angle.
vec2 turn_of(ivec2 texel) {
    vec2 even = (texel.y & 1) == 0 ? vec2(1.0, 0.0) : vec2(0.362375, 0.932032);
    vec2 odd = (texel.y & 1) == 0 ? vec2(0.825341, 0.564635) : vec2(-0.227175, 0.973854);
    return (texel.x & 1) == 0 ? even : odd;
}

// Share of the key light that arrives at `position`; `radius` in metres of the blur. Neighbouring texels turn the disc by
// quarters of the angle between its taps, so that the mean of 2 x 2 samples has looked in four times as many places.
// Where the outer half of the taps agrees, the inner half is taken to agree with it. Unless `asks`, nothing is looked up and all of the light
// arrives.
float key_visibility(vec3 position, float radius, ivec2 texel, bool asks) {
    vec3 at = (u_shadow_from_world * vec4(position, 1.0)).xyz;
    vec2 turn = radius * u_shadow_per_metre * turn_of(texel);
    int half_taps = u_shadow_taps / 2;
    float outer = blocked_taps(at, turn, 1, asks ? half_taps : 0);
    bool is_edge = outer > 0.0 && outer < float(half_taps);
    float inner = blocked_taps(at, turn, 0, is_edge ? half_taps : 0);
    return 1.0 - (is_edge ? outer + inner : 2.0 * outer) / float(u_shadow_taps);
}
