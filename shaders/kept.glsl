uniform vec4 u_kept;  // of a plane that cuts the figures: normal, towards what is taken away, and its distance

// How far a point lies on the side that is taken away.
float beyond_cut(vec3 point) {
    return dot(u_kept.xyz, point) - u_kept.w;
}
