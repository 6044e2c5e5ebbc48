package dev.touchstone.credential.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws on a page of a PDF, with words that can be found and copied. */
final class PaperPen implements Pen, Closeable {

    private static final int ROUND = 1;

    private final PDPageContentStream stream;
    private final PDFont font;
    private final float height;

    PaperPen(PDDocument document, PDPage page) throws IOException {
        font = PDType0Font.load(document, Lettering.file());
        height = page.getMediaBox().getHeight();
        stream = new PDPageContentStream(document, page);
        stream.setLineCapStyle(ROUND);
        stream.setLineJoinStyle(ROUND);
    }

    @Override
    public void fill(Shape shape, Ink ink) {
        attempt(() -> {
            stream.setNonStrokingColor(ink.color());
            trace(shape);
            if (shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
                stream.fillEvenOdd();
            } else {
                stream.fill();
            }
        });
    }

    @Override
    public void draw(Shape line, Ink ink, float width) {
        attempt(() -> {
            stream.setStrokingColor(ink.color());
            stream.setLineWidth(width);
            trace(line);
            stream.stroke();
        });
    }

    @Override
    public void write(String words, float x, float y, float size, Ink ink) {
        String composed = Lettering.composed(words);
        if (Lettering.HOUSE.shows(composed)) {
            attempt(() -> text(composed, x, y, size, ink, RenderingMode.FILL));
        } else {
            say(words, x, y, size);
            Shape drawn = Lettering.HOUSE.outline(composed, size);
            fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(drawn), ink);
        }
    }

    @Override
    public float length(String words, float size) {
        return Lettering.HOUSE.length(Lettering.composed(words), size);
    }

    /** Puts words where others see a drawing, for whoever searches, copies or listens. */
    void say(String words, float x, float y, float size) {
        attempt(() -> {
            COSDictionary said = new COSDictionary();
            said.setString(COSName.ACTUAL_TEXT, words);
            stream.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(said));
            text(" ", x, y, size, Ink.SLATE, RenderingMode.NEITHER);
            stream.endMarkedContent();
        });
    }

    private void text(String words, float x, float y, float size, Ink ink, RenderingMode mode) throws IOException {
        stream.beginText();
        stream.setRenderingMode(mode);
        stream.setNonStrokingColor(ink.color());
        stream.setFont(font, size);
        stream.newLineAtOffset(x, height - y);
        stream.showText(words);
        stream.endText();
    }

    private void trace(Shape shape) throws IOException {
        float[] p = new float[6];
        float lastX = 0;
        float lastY = 0;
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(p);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> stream.moveTo(p[0], height - p[1]);
                case PathIterator.SEG_LINETO -> stream.lineTo(p[0], height - p[1]);
                case PathIterator.SEG_QUADTO ->
                    // PDF knows cubic curves only; this is the same curve.
                    stream.curveTo(
                            (lastX + 2 * p[0]) / 3,
                            height - (lastY + 2 * p[1]) / 3,
                            (p[2] + 2 * p[0]) / 3,
                            height - (p[3] + 2 * p[1]) / 3,
                            p[2],
                            height - p[3]);
                case PathIterator.SEG_CUBICTO ->
                    stream.curveTo(p[0], height - p[1], p[2], height - p[3], p[4], height - p[5]);
                default -> stream.closePath();
            }
            int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            lastX = p[end];
            lastY = p[end + 1];
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private static void attempt(Stroke stroke) {
        try {
            stroke.make();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private interface Stroke {
        void make() throws IOException;
    }
}
