package dev.touchstone.base.print;

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
public final class PaperPen implements Pen, Closeable {

    private static final int ROUND = 1;

    private final PDPageContentStream stream;
    private final PDFont font;
    private final float height;

    public PaperPen(PDDocument document, PDPage page) throws IOException {
        this(document, page, font(document));
    }

    /** @param font of a document of several pages, which has it once */
    public PaperPen(PDDocument document, PDPage page, PDFont font) throws IOException {
        this.font = font;
        height = page.getMediaBox().getHeight();
        stream = new PDPageContentStream(document, page);
        stream.setLineCapStyle(ROUND);
        stream.setLineJoinStyle(ROUND);
    }

    /** The font of the house, for all pages of a document. */
    public static PDFont font(PDDocument document) throws IOException {
        return PDType0Font.load(document, Lettering.file());
    }

    /**
     * What is drawn meanwhile is one piece of the document's structure.
     *
     * @param kind such as {@code P}
     * @param id of the piece on this page
     */
    public void piece(String kind, int id, Runnable drawing) {
        attempt(() -> {
            COSDictionary mark = new COSDictionary();
            mark.setInt(COSName.MCID, id);
            stream.beginMarkedContent(COSName.getPDFName(kind), PDPropertyList.create(mark));
            drawing.run();
            stream.endMarkedContent();
        });
    }

    /** What is drawn meanwhile is for the eye alone. */
    public void ornament(Runnable drawing) {
        attempt(() -> {
            stream.beginMarkedContent(COSName.ARTIFACT);
            drawing.run();
            stream.endMarkedContent();
        });
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
    public void say(String words, float x, float y, float size) {
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
