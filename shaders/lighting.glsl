// Lighting of a material: three large lights and the studio's surroundings.

uniform vec4 u_key_direction;  // towards the light; w: softness
uniform vec3 u_key_colour;
uniform vec4 u_fill_direction;
uniform vec3 u_fill_colour;
uniform vec4 u_rim_direction;
uniform vec3 u_rim_colour;
uniform vec3 u_sky;
uniform vec3 u_ground;

// Wrapped Lambert cosine for a large light, which reaches around the terminator by `wrap` of the hemisphere; the power
// keeps the reflected energy close to that of wrap 0.
float wrapped(float cosine, float wrap) {
    float lifted = clamp((cosine + wrap) / (1.0 + wrap), 0.0, 1.0);
    return lifted * mix(1.0, lifted, clamp(1.6 * wrap, 0.0, 1.0));
}

// Subsurface scattering: light leaves skin some millimetres from its entry, red farthest, which warms the terminator.
vec3 scattered(float cosine) {
    float near_terminator = max(0.0, 1.0 - cosine * cosine / 0.2);
    return vec3(0.055, 0.018, 0.010) * near_terminator * near_terminator;
}

float fifth_power(float x) {
    return x * x * x * x * x;
}

// GGX distribution with Hammon's approximation of the height-correlated Smith term (Hammon 2017, PBR Diffuse Lighting
// for GGX+Smith Microsurfaces), without Fresnel; 1/pi is omitted, as lights are given as radiance of white.
float lobe(float nl, float nv, float nh, float roughness) {
    float alpha = roughness * roughness;
    float a2 = alpha * alpha;
    float d = nh * nh * (a2 - 1.0) + 1.0;
    return a2 * 0.5 / (d * d * mix(2.0 * nl * nv, nl + nv, alpha));
}

// Two lobes, since skin is oily in some places and matt in others. A large light blurs its own reflection.
float specular(Material m, vec3 v, vec3 l) {
    float nl = max(dot(m.normal, l), 0.0);
    float nv = max(dot(m.normal, v), 1e-3);
    vec3 h = normalize(v + l);
    float nh = clamp(dot(m.normal, h), 0.0, 1.0);
    float fresnel = m.reflectance + (1.0 - m.reflectance) * fifth_power(1.0 - clamp(dot(v, h), 0.0, 1.0));
    float broad = lobe(nl, nv, nh, min(1.0, m.roughness + 0.18));
    float tight = lobe(nl, nv, nh, m.roughness);
    return mix(broad, tight, 0.35) * fresnel * nl;
}

vec3 from_light(Material m, vec4 direction, vec3 colour, vec3 visibility, float gloss) {
    float cosine = dot(m.normal, direction.xyz);
    vec3 diffuse = m.albedo * (1.0 - m.reflectance) *
                   (wrapped(cosine, direction.w) + m.translucency * scattered(cosine));
    return colour * visibility * (diffuse + gloss);
}

// Interreflection within a cavity (Jimenez et al. 2016, Practical Realtime Strategies for Accurate Indirect Occlusion,
// equation of the cubic fit).
vec3 multi_bounce(float openness, vec3 albedo) {
    vec3 a = 2.0404 * albedo - 0.3324;
    vec3 b = -4.7951 * albedo + 0.6417;
    vec3 c = 2.7552 * albedo + 0.6903;
    return max(vec3(openness), ((openness * a + b) * openness + c) * openness);
}

vec3 from_surroundings(Material m, vec3 v) {
    vec3 around = mix(u_ground, u_sky, 0.5 + 0.5 * m.normal.y);
    vec3 diffuse = m.albedo * around * multi_bounce(m.openness, m.albedo);
    float grazing = fifth_power(1.0 - clamp(dot(m.normal, v), 0.0, 1.0)) * (1.0 - m.roughness);
    vec3 mirrored = mix(u_ground, u_sky, 0.5 + 0.5 * reflect(-v, m.normal).y);
    return diffuse + mirrored * (m.reflectance + 0.6 * grazing) * m.openness * (1.0 - 0.6 * m.roughness);
}

vec3 lit(Material m, vec3 v, float key_share) {
    // In the penumbra some red light arrives that has scattered below the skin.
    vec3 key_visible = key_share + m.translucency * key_share * (1.0 - key_share) * vec3(0.08, 0.0, -0.02);
    vec3 side_visible = vec3(smoothstep(0.05, 0.75, m.openness));
    float key_gloss = specular(m, v, u_key_direction.xyz);
    float rim_gloss = specular(m, v, u_rim_direction.xyz);
    return from_light(m, u_key_direction, u_key_colour, key_visible * mix(0.6, 1.0, m.openness), key_gloss) +
           from_light(m, u_fill_direction, u_fill_colour, side_visible, 0.0) +
           from_light(m, u_rim_direction, u_rim_colour, side_visible, rim_gloss) + from_surroundings(m, v);
}
