package dev.touchstone.scene.internal;

/** The inks of the street: chosen together so that any of them sit well beside the others. */
final class Paints {

    private Paints() {}

    static int car(Dice dice) {
        return dice.ink(
                0xC8472F, 0xE0B23E, 0x2F6C8F, 0xEDE7DA, 0x7A8C94, 0x3E4A56, 0x4F8A72, 0xD98E4A, 0x8E3B46, 0xA9C0C4,
                0x274060, 0xD9D2C2, 0x5E7F4E, 0xB8BEC2);
    }

    static int van(Dice dice) {
        return dice.ink(0xEFEBE0, 0xE9D9B0, 0x4C7F9C, 0xC95A3C, 0x6E9A86, 0xD7DDDD, 0xE3B54C);
    }

    static int bus(Dice dice) {
        return dice.ink(0xD14A34, 0x2E7D6B, 0xE5AE3A, 0x3B6FA0, 0xE8E2D2, 0x8F4E7A);
    }

    static int cloth(Dice dice) {
        return dice.ink(
                0xC7513A, 0xE2A93B, 0x2F6B8A, 0x41805F, 0xEFE6D2, 0x7A4B6E, 0x35414E, 0xD98873, 0x8FB3B5, 0xB7653B,
                0xF0C7A0, 0x5C6FA3, 0xA33B4A, 0x6E7F4A, 0xD8D3C6);
    }

    static int trousers(Dice dice) {
        return dice.ink(0x2E3A4E, 0x4A4A4F, 0x6B5B4B, 0x39536B, 0x8A7B66, 0x2B2D33, 0x55604A, 0xB7A88C);
    }

    static int skin(Dice dice) {
        return dice.ink(0xF1CDB0, 0xE4B48F, 0xD09B73, 0xB57E55, 0x96623F, 0x7A4B30, 0x5D3825, 0x4A2C1E);
    }

    static int hair(Dice dice) {
        return dice.ink(0x1F1A1A, 0x2B211E, 0x3B2A22, 0x5A3A26, 0x8A5A32, 0xC7A064, 0x9B9A97, 0xD8D5CE, 0x7C3A24);
    }
}
