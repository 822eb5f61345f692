// Soft shadow of the key light: percentage-closer filtering on a Vogel disc, each tap filtered by hardware.

uniform sampler2DShadow u_shadow_map;
uniform mat4 u_shadow_from_world;  // metres to texture coordinates and depth
uniform float u_shadow_per_metre;
uniform int u_shadow_taps;  // even

const vec2 golden = vec2(-0.737369, 0.675490);  // cosine and sine of the golden angle

// Counts the blocked ones of `taps` taps along the disc's spiral: every second one from index `first`. `turn`:
// direction of tap 0 in texture coordinates, scaled by the disc's radius.
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

// Rotation of a texel's disc: cosine and sine of 0, 1, 2 or 3 quarters of the golden angle.
vec2 turn_of(ivec2 texel) {
    vec2 even = (texel.y & 1) == 0 ? vec2(1.0, 0.0) : vec2(0.362375, 0.932032);
    vec2 odd = (texel.y & 1) == 0 ? vec2(0.825341, 0.564635) : vec2(-0.227175, 0.973854);
    return (texel.x & 1) == 0 ? even : odd;
}

// Share of the key light that reaches `position`; `radius`: of the blur, metres. Neighbouring texels rotate the disc by
// quarters of the angle between taps, so the mean of 2 x 2 samples has four times as many distinct taps; a sample that
// represents all four passes 4 for `turns`. If the outer half of the taps agrees, the inner half is assumed to agree
// too. Unless `asks`, nothing is looked up and the point is fully lit.
float key_visibility(vec3 position, float radius, ivec2 texel, bool asks, int turns) {
    vec3 at = (u_shadow_from_world * vec4(position, 1.0)).xyz;
    at.z = min(at.z, 1.0);  // OpenGL does so only for maps of fixed-point numbers, and drivers may keep others
    float reach = radius * u_shadow_per_metre;
    int half_taps = u_shadow_taps / 2;
    int asked = min(turns, 2);  // rotations used for the outer half
    float outer = 0.0;
    for (int i = 0; i < asked; ++i) outer += blocked_taps(at, reach * turn_of(texel + i), 1, asks ? half_taps : 0);
    bool is_edge = outer > 0.0 && outer < float(asked * half_taps);
    float blocked = outer;
    int more = is_edge ? 2 * turns : asked;  // half-discs over all rotations
    for (int i = asked; i < more; ++i) {
        int turn = i < turns ? i : i - turns;
        // Rotations 0 and 1 are diagonal neighbours, and so are 2 and 3.
        ivec2 shift = turn < 2 ? ivec2(turn) : ivec2(turn - 2, 3 - turn);
        blocked += blocked_taps(at, reach * turn_of(texel + shift), i < turns ? 1 : 0, half_taps);
    }
    return 1.0 - (is_edge ? blocked / float(turns * u_shadow_taps) : outer / float(asked * half_taps));
}
