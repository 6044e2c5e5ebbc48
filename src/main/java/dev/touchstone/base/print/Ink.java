package dev.touchstone.base.print;

import java.awt.Color;

/** The colours of slate, paper and gold, as the pages have them by day. */
public enum Ink {
    SLATE(0x20262d),
    STONE(0x35414d),
    FACET(0x66727f),
    EDGE(0x8793a0),
    PAPER(0xfaf7f1),
    HAIRLINE(0xe1dacc),
    MUTED(0x5a626b),
    PALE(0xb9c0c7),
    GOLD(0xa57a07),
    /** The same gold on slate. */
    BRIGHT_GOLD(0xf0c352),
    DOUBT(0x8a5800),
    BRIGHT_DOUBT(0xf0b040),
    WHITE(0xffffff);

    private final Color color;

    Ink(int rgb) {
        this.color = new Color(rgb);
    }

    public Color color() {
        return color;
    }
}
