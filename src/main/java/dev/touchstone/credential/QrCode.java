package dev.touchstone.credential;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** An address for cameras: a square of dark and light fields, without the light edge of four fields that it needs around it. */
public final class QrCode {

    /** How many light fields must lie around it (ISO/IEC 18004). */
    public static final int EDGE = 4;

    private final ByteMatrix fields;

    private QrCode(ByteMatrix fields) {
        this.fields = fields;
    }

    public static QrCode of(String address) {
        try {
            return new QrCode(Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds " + address, tooLong);
        }
    }

    /** Fields on a side. */
    public int size() {
        return fields.getWidth();
    }

    public boolean dark(int column, int row) {
        return fields.get(column, row) == 1;
    }

    /** The dark fields as the path of an SVG whose unit is one field. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); column++) {
                int run = run(column, row);
                if (run > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(column, row, run, run));
                    column += run;
                }
            }
        }
        return path.toString();
    }

    /** How many dark fields stand side by side from here on. */
    private int run(int column, int row) {
        int end = column;
        while (end < size() && dark(end, row)) {
            end++;
        }
        return end - column;
    }
}
