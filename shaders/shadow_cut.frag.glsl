in float v_beyond;

void main() {
    if (v_beyond > 0.0) discard;
}
