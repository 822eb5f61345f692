uniform sampler2D u_ground_map;
uniform mat3 u_ground_from_clip;  // homogeneous place in the ground's map; z positive where the ground is seen

// How much the figures darken the ground where the pixel sees it, as a factor of the encoded colour.
float ground_shade(vec2 clip) {
    vec3 at = u_ground_from_clip * vec3(clip, 1.0);
    vec2 place = at.xy / max(at.z, 1e-6);
    bool sees_map = at.z > 0.0 && all(greaterThan(place, vec2(0.0))) && all(lessThan(place, vec2(1.0)));
    return sees_map ? texture(u_ground_map, place).r : 1.0;
}
