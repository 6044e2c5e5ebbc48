package dev.touchstone.scene.internal;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes an indexed PNG with the chunks IHDR, PLTE, IDAT and IEND and nothing else. The encoder is our own because the
 * platform's adds no control over palette and effort, and because a picture may carry nothing that hints at its gold.
 */
final class Png {

    private Png() {}

    static byte[] encode(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] rgb = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        Palette palette = Palette.of(rgb);
        byte[] rows = new byte[(width + 1) * height];
        for (int y = 0, in = 0, out = 0; y < height; y++) {
            out++;
            for (int x = 0; x < width; x++) {
                rows[out++] = palette.indexOf(rgb[in++]);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 17);
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 8)
                        .put((byte) 3)
                        .array());
        chunk(png, "PLTE", palette.bytes());
        chunk(png, "IDAT", deflate(rows));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] deflate(byte[] rows) {
        Deflater deflater = new Deflater(5);
        try {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
            byte[] buffer = new byte[1 << 15];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(name);
        png.writeBytes(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
