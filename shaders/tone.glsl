// Tone mapping and encodings.

// Leaves colours unchanged up to `knee` and compresses brighter ones, by their brightest channel to preserve hue; very
// bright colours fade to white as on film. y = knee + (1 - knee) x / (1 + x), slope 1 at the knee.
vec3 tone_mapped(vec3 linear) {
    const float knee = 0.72;
    float peak = max(max(linear.r, linear.g), max(linear.b, 1e-6));
    if (peak <= knee) return linear;
    float over = (peak - knee) / (1.0 - knee);
    float mapped = knee + (1.0 - knee) * over / (1.0 + over);
    float fade = 1.0 - 1.0 / (1.0 + 0.15 * (peak - mapped));
    return mix(linear * (mapped / peak), vec3(mapped), fade);
}

// sRGB transfer function, IEC 61966-2-1.
vec3 srgb_from_linear(vec3 linear) {
    vec3 low = linear * 12.92;
    vec3 high = 1.055 * pow(max(linear, vec3(0.0031308)), vec3(1.0 / 2.4)) - 0.055;
    return mix(high, low, vec3(lessThanEqual(linear, vec3(0.0031308))));
}

vec3 linear_from_srgb(vec3 srgb) {
    vec3 high = pow((srgb + 0.055) / 1.055, vec3(2.4));
    return mix(high, srgb / 12.92, vec3(lessThanEqual(srgb, vec3(0.04045))));
}

// Layers store square roots: eight bits are then about as perceptually uniform as in sRGB, and decoding is cheap.
vec3 layer_from_linear(vec3 linear) {
    return sqrt(linear);
}

vec3 linear_from_layer(vec3 stored) {
    return stored * stored;
}
