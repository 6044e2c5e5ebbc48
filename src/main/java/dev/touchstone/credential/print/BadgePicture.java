package dev.touchstone.credential.print;

import dev.touchstone.base.print.Ink;
import dev.touchstone.base.print.Lines;
import dev.touchstone.base.print.Pen;
import dev.touchstone.credential.PublicCredential;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** The picture of a badge: slate, the name on it, and the gold line on its scale. It has hardly any words, since nobody translates it. */
final class BadgePicture {

    static final int SIDE = 640;

    private static final float MIDDLE = SIDE / 2f;
    private static final float ROOM = 500;
    private static final float SMALLEST = 24;
    private static final int MOST_LINES = 3;
    private static final String TRIAL = "TEST";

    private BadgePicture() {}

    /** @param trial whether it proves nothing, which is then written on it */
    static byte[] png(PublicCredential credential, boolean trial) {
        PicturePen pen = new PicturePen(SIDE);
        Drawings drawings = new Drawings(pen);
        pen.fill(new RoundRectangle2D.Float(0, 0, SIDE, SIDE, 112, 112), Ink.SLATE);
        pen.draw(new RoundRectangle2D.Float(22, 22, SIDE - 44, SIDE - 44, 76, 76), Ink.FACET, 2);
        drawings.stone(MIDDLE - 54, 62, 108);
        name(credential.programName().original(), pen);
        drawings.scale(credential.result(), 120, 462, 400, 2.4f, Ink.EDGE, Ink.BRIGHT_GOLD, Ink.PAPER);
        pen.writeCentred(credential.number().value(), MIDDLE, 562, 30, Ink.PALE);
        if (trial) {
            float half = pen.length(TRIAL, 22) / 2 + 14;
            pen.fill(new RoundRectangle2D.Float(MIDDLE - half, 178, 2 * half, 34, 8, 8), Ink.BRIGHT_DOUBT);
            pen.writeCentred(TRIAL, MIDDLE, 203, 22, Ink.SLATE);
        }
        return pen.png();
    }

    /** In the middle of what is left between the stone and the scale, as large as goes. */
    private static void name(String name, Pen pen) {
        float size = 62;
        List<String> lines = Lines.of(name, size, ROOM, pen);
        while (size > SMALLEST && !fits(lines, size, pen)) {
            size -= 2;
            lines = Lines.of(name, size, ROOM, pen);
        }
        float leading = size * 1.2f;
        float y = 322 - leading * (lines.size() - 1) / 2 + size * 0.36f;
        for (String line : lines) {
            pen.writeCentred(line, MIDDLE, y, size, Ink.PAPER);
            y += leading;
        }
    }

    private static boolean fits(List<String> lines, float size, Pen pen) {
        return lines.size() <= MOST_LINES && lines.stream().allMatch(line -> pen.length(line, size) <= ROOM);
    }
}
