// Ordered dither of half a step either way, against banding in the backdrop (Bayer 1973, 8 x 8 by bit interleaving).
vec4 dithered(vec3 srgb, ivec2 pixel) {
    int x = pixel.x & 7;
    int y = pixel.y & 7;
    int d = x ^ y;
    int rank = ((d & 1) << 5) | ((y & 1) << 4) | ((d & 2) << 2) | ((y & 2) << 1) | ((d & 4) >> 1) | ((y & 4) >> 2);
    return vec4(srgb + 0.98 / 255.0 * ((float(rank) + 0.5) / 64.0 - 0.5), 1.0);
}
