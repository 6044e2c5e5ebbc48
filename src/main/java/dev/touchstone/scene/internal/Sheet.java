package dev.touchstone.scene.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws one figure at a time without soft edges into numbered pixels: each part has its number. A sheet is larger than the
 * frame, and can be laid elsewhere for what reaches farther still.
 */
final class Sheet implements Easel {

    /** Pixels of one part side by side in a row of the picture, from {@code left} to {@code right}, both included. */
    interface Runs {
        void run(int number, int row, int left, int right);
    }

    private final int width;
    private final int height;
    private final int[] pixels;
    private final Graphics2D graphics;
    private final List<Tally> tallies = new ArrayList<>();
    private int left;
    private int top;
    private int firstOfFigure;
    private @Nullable Rectangle2D touched;
    private @Nullable Rectangle2D cut;

    Sheet(int width, int height) {
        this.width = width;
        this.height = height;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        this.graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** Draws nothing outside an area of the picture plane from now on; null takes the limit away. */
    void cutTo(@Nullable Rectangle2D area) {
        cut = area;
        graphics.setClip(area);
    }

    /** Lays the sheet so that its first pixel is this one of the picture. */
    void layAt(int column, int row) {
        left = column;
        top = row;
        graphics.setTransform(AffineTransform.getTranslateInstance(-column, -row));
        graphics.setClip(cut);
    }

    void forget() {
        tallies.clear();
    }

    /** The parts drawn so far; the number of a part is its place in this list, counted from 1. */
    List<Tally> tallies() {
        return tallies;
    }

    void draw(Figure figure, Camera camera, Light light) {
        firstOfFigure = tallies.size();
        drawAgain(figure, camera, light);
    }

    /** Draws the last figure once more, on a sheet that lies elsewhere. */
    void drawAgain(Figure figure, Camera camera, Light light) {
        touched = null;
        figure.draw(this, camera, light);
    }

    /** The box around what was drawn last, on the sheet or beside it; null if nothing was. */
    @Nullable
    Rectangle2D touched() {
        return touched;
    }

    /** Tells every pixel drawn within the area, and wipes it. */
    void lift(Rectangle2D area, Runs runs) {
        int from = Math.max(0, (int) Math.floor(area.getMinX()) - 1 - left);
        int to = Math.min(width, (int) Math.ceil(area.getMaxX()) + 1 - left);
        int first = Math.max(0, (int) Math.floor(area.getMinY()) - 1 - top);
        int last = Math.min(height, (int) Math.ceil(area.getMaxY()) + 1 - top);
        for (int y = first; y < last; y++) {
            int start = y * width + from;
            int end = y * width + to;
            while (start < end) {
                int next = endOfRun(pixels, start, end);
                int number = pixels[start] & 0xFFFFFF;
                if (number != 0) {
                    int column = start - y * width + left;
                    runs.run(number, y + top, column, column + next - start - 1);
                }
                start = next;
            }
            if (from < to) {
                Arrays.fill(pixels, y * width + from, end, 0);
            }
        }
    }

    /** Where pixels equal to the one at {@code start} end, at most {@code end}. */
    static int endOfRun(int[] pixels, int start, int end) {
        int pixel = pixels[start];
        int i = start + 1;
        int soon = Math.min(end, start + 12);
        while (i < soon && pixels[i] == pixel) {
            i++;
        }
        if (i < soon || i == end) {
            return i;
        }
        // Long runs are compared with themselves shifted by one, which the machine does for many pixels at once.
        int different = Arrays.mismatch(pixels, i - 1, end - 1, pixels, i, end);
        return different < 0 ? end : i + different;
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
