uniform vec4 u_kept;  // cut plane: normal towards the side cut away, and distance

// Signed distance beyond the cut plane; positive on the side cut away.
float beyond_cut(vec3 point) {
    return dot(u_kept.xyz, point) - u_kept.w;
}
