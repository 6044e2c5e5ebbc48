package dev.touchstone.scene.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws figures without soft edges into numbered pixels and counts them. Each figure is first drawn alone on a sheet larger
 * than the frame, which gives its whole extent; then its pixels in the frame cover those of the figures behind it.
 */
final class Tracer implements Easel {

    private final int width;
    private final int height;
    private final int margin;
    private final int sheetWidth;
    private final int sheetHeight;
    private final int[] sheet;
    private final int[] frame;
    private final Graphics2D graphics;
    private final List<Tally> tallies = new ArrayList<>();
    private int firstOfFigure;
    private @Nullable Rectangle2D touched;
    private boolean overflow;

    Tracer(int width, int height) {
        this.width = width;
        this.height = height;
        this.margin = width / 2;
        this.sheetWidth = width + 2 * margin;
        this.sheetHeight = height + 2 * margin;
        BufferedImage image = new BufferedImage(sheetWidth, sheetHeight, BufferedImage.TYPE_INT_RGB);
        this.sheet = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        this.frame = new int[width * height];
        this.graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(margin, margin);
    }

    /** Forgets everything traced before. */
    void reset() {
        Arrays.fill(frame, 0);
        tallies.clear();
    }

    /** Traces a figure in front of those traced before. Returns false if it does not fit on the sheet. */
    boolean trace(Figure figure, Camera camera, Light light) {
        firstOfFigure = tallies.size();
        touched = null;
        overflow = false;
        figure.draw(this, camera, light);
        if (touched != null) {
            count(touched);
        }
        return !overflow;
    }

    /** How many parts were traced so far. */
    int tallied() {
        return tallies.size();
    }

    /** Counts what is left to see of every part; call once after the last figure. */
    List<Tally> finish() {
        for (int row = 0, i = 0; row < height; row++) {
            for (int column = 0; column < width; column++, i++) {
                int id = frame[i];
                if (id != 0) {
                    tallies.get(id - 1).visible.add(column, row);
                }
            }
        }
        return List.copyOf(tallies);
    }

    private void count(Rectangle2D area) {
        int left = Math.max(0, (int) Math.floor(area.getMinX()) - 1 + margin);
        int right = Math.min(sheetWidth, (int) Math.ceil(area.getMaxX()) + 1 + margin);
        int top = Math.max(0, (int) Math.floor(area.getMinY()) - 1 + margin);
        int bottom = Math.min(sheetHeight, (int) Math.ceil(area.getMaxY()) + 1 + margin);
        for (int y = top; y < bottom; y++) {
            int frameRow = y - margin;
            boolean rowInFrame = frameRow >= 0 && frameRow < height;
            for (int x = left, i = y * sheetWidth + left; x < right; x++, i++) {
                int id = sheet[i] & 0xFFFFFF;
                if (id == 0) {
                    continue;
                }
                sheet[i] = 0;
                Tally tally = tallies.get(id - 1);
                int column = x - margin;
                tally.full.add(column, frameRow);
                if (rowInFrame && column >= 0 && column < width) {
                    tally.framed.add(column, frameRow);
                    frame[frameRow * width + column] = id;
                }
            }
        }
    }

    @Override
    public void part(Subject subject, String name) {
        for (int i = firstOfFigure; i < tallies.size(); i++) {
            Tally tally = tallies.get(i);
            if (tally.subject == subject && tally.part.equals(name)) {
                graphics.setColor(new Color(i + 1));
                return;
            }
        }
        tallies.add(new Tally(subject, name));
        graphics.setColor(new Color(tallies.size()));
    }

    @Override
    public void solid(Shape shape, int rgb) {
        touch(shape.getBounds2D());
        graphics.fill(shape);
    }

    @Override
    public void line(Shape path, double lineWidth, int rgb) {
        Rectangle2D bounds = path.getBounds2D();
        double grow = lineWidth;
        touch(new Rectangle2D.Double(
                bounds.getX() - grow,
                bounds.getY() - grow,
                bounds.getWidth() + 2 * grow,
                bounds.getHeight() + 2 * grow));
        graphics.setStroke(
                new BasicStroke((float) Math.max(1, lineWidth), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(path);
    }

    private void touch(Rectangle2D bounds) {
        Rectangle2D before = touched;
        touched = before == null ? bounds : before.createUnion(bounds);
        if (bounds.getMinX() < -margin
                || bounds.getMinY() < -margin
                || bounds.getMaxX() > width + margin
                || bounds.getMaxY() > height + margin) {
            overflow = true;
        }
    }

    @Override
    public void detail(Shape shape, int rgb) {}

    @Override
    public void detailLine(Shape path, double lineWidth, int rgb) {}

    @Override
    public void veil(Shape shape, int rgb, double alpha) {}

    @Override
    public void glow(Shape shape, int rgb) {}

    @Override
    public boolean paints() {
        return false;
    }
}
