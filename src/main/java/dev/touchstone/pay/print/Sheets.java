package dev.touchstone.pay.print;

import dev.touchstone.base.print.Ink;
import dev.touchstone.base.print.Lines;
import dev.touchstone.base.print.PaperPen;
import java.awt.geom.Line2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Pages that fill from top to bottom. Places are counted from the top left; what is written is a piece of the structure. */
final class Sheets {

    static final float LEFT = 48;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;

    private static final float TOP = 56;
    private static final float BOTTOM = PDRectangle.A4.getHeight() - 64;
    private static final float FOOT = PDRectangle.A4.getHeight() - 36;

    private final PDDocument document;
    private final PDFont font;
    private final Structure structure;
    private final List<Sheet> sheets = new ArrayList<>();
    private float y = BOTTOM;

    private record Sheet(PDPage page, PaperPen pen, String foot) {}

    Sheets(PDDocument document) throws IOException {
        this.document = document;
        this.font = PaperPen.font(document);
        this.structure = new Structure(document);
    }

    Structure structure() {
        return structure;
    }

    /** @param foot what stands at the bottom of each page from here on, beside its number */
    void begin(String foot) {
        try {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            sheets.add(new Sheet(page, new PaperPen(document, page, font), foot));
            y = TOP;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    float y() {
        return y;
    }

    void down(float distance) {
        y += distance;
    }

    /** @return whether a new page had to begin for what is that high */
    boolean makeRoom(float height) {
        if (y + height <= BOTTOM) {
            return false;
        }
        begin(sheets.getLast().foot());
        return true;
    }

    List<String> lines(String words, float size, float width) {
        return Lines.broken(words, size, width, pen());
    }

    float length(String words, float size) {
        return pen().length(words, size);
    }

    /** Writes on the line whose base is that far below here. */
    void write(PDStructureElement element, String words, float x, float below, float size, Ink ink) {
        Sheet sheet = sheets.getLast();
        int id = structure.piece(sheet.page(), element);
        sheet.pen().piece(element.getStructureType(), id, () -> sheet.pen().write(words, x, y + below, size, ink));
    }

    /** For the eye alone, such as the head of a table once more. */
    void ornament(String words, float x, float below, float size, Ink ink) {
        PaperPen pen = pen();
        pen.ornament(() -> pen.write(words, x, y + below, size, ink));
    }

    void rule(float below, Ink ink, float width) {
        PaperPen pen = pen();
        pen.ornament(() -> pen.draw(new Line2D.Float(LEFT, y + below, LEFT + WIDTH, y + below), ink, width));
    }

    /** Numbers the pages, which is possible only now. */
    void close(PageNumbers numbers) throws IOException {
        structure.close();
        for (int page = 0; page < sheets.size(); page++) {
            Sheet sheet = sheets.get(page);
            PaperPen pen = sheet.pen();
            String number = numbers.of(page + 1, sheets.size());
            pen.ornament(() -> {
                pen.write(sheet.foot(), LEFT, FOOT, 8, Ink.MUTED);
                pen.write(number, LEFT + WIDTH - pen.length(number, 8), FOOT, 8, Ink.MUTED);
            });
            pen.close();
        }
    }

    interface PageNumbers {
        String of(int page, int pages);
    }

    private PaperPen pen() {
        return sheets.getLast().pen();
    }
}
