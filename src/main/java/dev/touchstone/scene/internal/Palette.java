package dev.touchstone.scene.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/** 256 colours chosen for one picture by median cut over colours of six bits a channel. */
final class Palette {

    private static final int BITS = 6;
    private static final int CELLS = 1 << 3 * BITS;

    private final byte[] indices = new byte[CELLS];
    private final byte[] bytes;

    private Palette(int colours) {
        this.bytes = new byte[colours * 3];
    }

    static Palette of(int[] picture) {
        int[] count = new int[CELLS];
        for (int rgb : picture) {
            count[cell(rgb)]++;
        }
        int used = 0;
        int[] cells = new int[CELLS];
        for (int i = 0; i < CELLS; i++) {
            if (count[i] > 0) {
                cells[used++] = i;
            }
        }
        PriorityQueue<Box> boxes = new PriorityQueue<>(
                Comparator.comparingDouble((Box b) -> -b.weight()).thenComparingInt(b -> b.from));
        boxes.add(new Box(cells, count, 0, used));
        while (boxes.size() < 256 && boxes.element().spread() > 0) {
            Box box = boxes.remove();
            int middle = box.cut();
            boxes.add(new Box(cells, count, box.from, middle));
            boxes.add(new Box(cells, count, middle, box.to));
        }
        Palette palette = new Palette(boxes.size());
        long[] sums = new long[boxes.size() * 4];
        Box[] ordered = boxes.toArray(new Box[0]);
        Arrays.sort(ordered, Comparator.comparingInt(b -> b.from));
        for (int i = 0; i < ordered.length; i++) {
            for (int j = ordered[i].from; j < ordered[i].to; j++) {
                palette.indices[cells[j]] = (byte) i;
            }
        }
        for (int rgb : picture) {
            int at = (palette.indices[cell(rgb)] & 0xFF) * 4;
            sums[at] += rgb >> 16 & 0xFF;
            sums[at + 1] += rgb >> 8 & 0xFF;
            sums[at + 2] += rgb & 0xFF;
            sums[at + 3]++;
        }
        for (int i = 0; i < ordered.length; i++) {
            for (int c = 0; c < 3; c++) {
                palette.bytes[i * 3 + c] =
                        (byte) ((sums[i * 4 + c] + sums[i * 4 + 3] / 2) / Math.max(1, sums[i * 4 + 3]));
            }
        }
        return palette;
    }

    byte indexOf(int rgb) {
        return indices[cell(rgb)];
    }

    /** Red, green and blue of each colour in turn. */
    byte[] bytes() {
        return bytes.clone();
    }

    private static int cell(int rgb) {
        return (rgb >> 18 & 0x3F) << 12 | (rgb >> 10 & 0x3F) << 6 | rgb >> 2 & 0x3F;
    }

    /** A range of the used cells. */
    private static final class Box {

        private final int[] cells;
        private final int[] count;
        private final int from;
        private final int to;
        private int axis;
        private int spread;
        private long pixels;

        Box(int[] cells, int[] count, int from, int to) {
            this.cells = cells;
            this.count = count;
            this.from = from;
            this.to = to;
            for (int shift = 0; shift <= 12; shift += 6) {
                int low = 63;
                int high = 0;
                for (int i = from; i < to; i++) {
                    int value = cells[i] >> shift & 0x3F;
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
                if (high - low > spread) {
                    spread = high - low;
                    axis = shift;
                }
            }
            for (int i = from; i < to; i++) {
                pixels += count[cells[i]];
            }
        }

        int spread() {
            return spread;
        }

        /** What is gained by cutting: wide boxes first, large ones among equals; the root keeps small strong colours. */
        double weight() {
            return spread * (double) spread * StrictMath.sqrt(pixels);
        }

        /** Sorts the cells of this box along its longest axis and returns where half of the pixels are on either side. */
        int cut() {
            long[] keyed = new long[to - from];
            for (int i = from; i < to; i++) {
                keyed[i - from] = (long) (cells[i] >> axis & 0x3F) << 32 | cells[i];
            }
            Arrays.sort(keyed);
            for (int i = from; i < to; i++) {
                cells[i] = (int) keyed[i - from];
            }
            long half = 0;
            int middle = from;
            while (middle < to - 1 && half * 2 < pixels) {
                half += count[cells[middle++]];
            }
            return Math.max(from + 1, middle);
        }
    }
}
