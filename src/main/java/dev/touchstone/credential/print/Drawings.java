package dev.touchstone.credential.print;

import dev.touchstone.base.print.Ink;
import dev.touchstone.base.print.Pen;
import dev.touchstone.credential.QrCode;
import dev.touchstone.credential.Result;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** What picture and paper have in common: the stone with its streak, the scale with its gold line, the code for cameras. */
record Drawings(Pen pen) {

    /** The mark of the house. */
    void stone(float x, float y, float side) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(side / 32, side / 32);
        float unit = side / 32;
        Shape stone = place.createTransformedShape(line(
                true, 8.2, 3.4, 22.6, 2.3, 25.5, 3.8, 29.6, 11.4, 29.9, 13.7, 27.3, 25.8, 24.7, 28.3, 11.8, 30, 9.1,
                29.1, 2.8, 22.3, 2, 20, 3.9, 7));
        pen.fill(stone, Ink.STONE);
        pen.draw(stone, Ink.EDGE, unit);
        pen.draw(place.createTransformedShape(line(false, 4.5, 5.2, 12.5, 10.3, 29.5, 12.5)), Ink.FACET, unit);
        pen.draw(place.createTransformedShape(line(false, 9.8, 29.3, 12.5, 10.3, 24.5, 3)), Ink.FACET, unit);
        pen.draw(place.createTransformedShape(line(false, 14.5, 24.5, 25.5, 14.5)), Ink.BRIGHT_GOLD, 2.6f * unit);
    }

    /** @param line ink of the scale @param gold ink of the interval @param bar ink of the bar and of the dot in the middle */
    void scale(Result result, float x, float y, float length, float unit, Ink line, Ink gold, Ink bar) {
        pen.draw(new Line2D.Float(x, y, x + length, y), line, unit);
        for (float share : new float[] {0, 0.5f, 1}) {
            pen.draw(upright(x + length * share, y, 3 * unit), line, unit);
        }
        float low = x + length * (float) result.low();
        float high = x + length * (float) result.high();
        pen.draw(new Line2D.Float(low, y, high, y), gold, 3.4f * unit);
        pen.draw(upright(x + length * (float) result.bar(), y, 9 * unit), bar, 1.5f * unit);
        float dot = 2.6f * unit;
        float middle = x + length * (float) result.share();
        pen.fill(new RoundRectangle2D.Float(middle - dot, y - dot, 2 * dot, 2 * dot, 2 * dot, 2 * dot), bar);
    }

    /** Dark on light with the light edge that cameras need. */
    void code(QrCode code, float x, float y, float side) {
        pen.fill(new RoundRectangle2D.Float(x, y, side, side, side / 16, side / 16), Ink.WHITE);
        float field = side / (code.size() + 2 * QrCode.EDGE);
        Path2D dark = new Path2D.Float();
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.dark(column, row)) {
                    float left = x + (column + QrCode.EDGE) * field;
                    dark.append(new Rectangle2D.Float(left, y + (row + QrCode.EDGE) * field, field, field), false);
                }
            }
        }
        pen.fill(dark, Ink.SLATE);
    }

    private static Shape upright(float x, float y, float half) {
        return new Line2D.Float(x, y - half, x, y + half);
    }

    private static Shape line(boolean closed, double... points) {
        Path2D line = new Path2D.Double();
        line.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            line.lineTo(points[i], points[i + 1]);
        }
        if (closed) {
            line.closePath();
        }
        return line;
    }
}
