package dev.touchstone.credential.print;

import dev.touchstone.base.print.Ink;
import dev.touchstone.base.print.Lettering;
import dev.touchstone.base.print.Pen;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a picture. Words are drawn as shapes, so that a machine without fonts draws the same. */
final class PicturePen implements Pen {

    private final BufferedImage image;
    private final Graphics2D graphics;

    PicturePen(int side) {
        image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void fill(Shape shape, Ink ink) {
        graphics.setColor(ink.color());
        graphics.fill(shape);
    }

    @Override
    public void draw(Shape line, Ink ink, float width) {
        graphics.setColor(ink.color());
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(line);
    }

    @Override
    public void write(String words, float x, float y, float size, Ink ink) {
        Shape shape = Lettering.HOUSE.outline(Lettering.composed(words), size);
        fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape), ink);
    }

    @Override
    public float length(String words, float size) {
        return Lettering.HOUSE.length(Lettering.composed(words), size);
    }

    byte[] png() {
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
