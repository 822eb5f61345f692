uniform sampler2D u_ground_map;
uniform mat3 u_ground_from_clip;  // homogeneous position in the ground map; z positive where the ground is visible

// Factor by which the figures darken the encoded colour of the ground at a pixel.
float ground_shade(vec2 clip) {
    vec3 at = u_ground_from_clip * vec3(clip, 1.0);
    vec2 place = at.xy / max(at.z, 1e-6);
    bool sees_map = at.z > 0.0 && all(greaterThan(place, vec2(0.0))) && all(lessThan(place, vec2(1.0)));
    return sees_map ? texture(u_ground_map, place).r : 1.0;
}
