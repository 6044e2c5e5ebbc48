package dev.touchstone.base.print;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Words as shapes. The font is Liberation Sans, which PDFBox brings: it has the letters of Europe, and needs neither a font nor
 * a font library on the machine. For other scripts there are the fonts of the machine, if it has any.
 */
public final class Lettering {

    public static final Lettering HOUSE = new Lettering();

    private static final float DRAWN = 100;

    private final TrueTypeFont font;
    private final CmapLookup signs;

    private Lettering() {
        try {
            font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file()));
            signs = font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The font as a file, to be embedded. */
    public static InputStream file() {
        return Objects.requireNonNull(
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
    }

    /** Words as the font wants them: a letter and its accent as one sign, where there is one. */
    public static String composed(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    /** Whether the font has every sign, and it is enough to set one after the other. */
    boolean shows(String words) {
        return !Bidi.requiresBidi(words.toCharArray(), 0, words.length())
                && words.codePoints()
                        .allMatch(sign ->
                                signs.getGlyphId(sign) != 0 && Character.getType(sign) != Character.NON_SPACING_MARK);
    }

    /** Whether the words can be drawn here so that people can read them. */
    public boolean legible(String words) {
        return shows(words) || ofTheMachine(words, DRAWN).isPresent();
    }

    public float length(String words, float size) {
        if (shows(words)) {
            return (float)
                    words.codePoints().mapToDouble(sign -> advance(sign, size)).sum();
        }
        return (float) outline(words, size).getBounds2D().getMaxX();
    }

    /** The words as one shape that begins at 0, 0. For a sign that no font has, there is a box. */
    public Shape outline(String words, float size) {
        Optional<Shape> foreign = shows(words) ? Optional.empty() : ofTheMachine(words, size);
        return foreign.orElseGet(() -> set(words, size));
    }

    private Shape set(String words, float size) {
        Path2D whole = new Path2D.Double();
        float x = 0;
        for (int sign : words.codePoints().toArray()) {
            whole.append(outline(sign, size, x), false);
            x += advance(sign, size);
        }
        return whole;
    }

    private Shape outline(int sign, float size, float x) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(signs.getGlyphId(sign));
            if (glyph == null) {
                return new Path2D.Double();
            }
            double scale = size / font.getUnitsPerEm();
            AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
            place.scale(scale, -scale);
            return place.createTransformedShape(glyph.getPath());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private float advance(int sign, float size) {
        try {
            return font.getAdvanceWidth(signs.getGlyphId(sign)) * size / font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The words in a font of the machine, shaped and in the right direction; empty if it has none that knows every sign. */
    private static Optional<Shape> ofTheMachine(String words, float size) {
        try {
            Font logical = new Font(Font.SANS_SERIF, Font.PLAIN, (int) DRAWN);
            if (logical.canDisplayUpTo(words) >= 0) {
                return Optional.empty();
            }
            TextLayout layout = new TextLayout(words, logical, new FontRenderContext(null, true, true));
            double scale = size / DRAWN;
            return Optional.of(layout.getOutline(AffineTransform.getScaleInstance(scale, scale)));
        } catch (LinkageError | InternalError | RuntimeException fontless) {
            // A machine without any font or font library says so in many ways, and all mean the same here.
            return Optional.empty();
        }
    }
}
