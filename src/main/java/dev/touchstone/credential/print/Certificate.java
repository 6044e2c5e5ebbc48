package dev.touchstone.credential.print;

import dev.touchstone.base.OwnCalendar;
import dev.touchstone.base.Texts;
import dev.touchstone.base.print.Ink;
import dev.touchstone.base.print.Lettering;
import dev.touchstone.base.print.Lines;
import dev.touchstone.base.print.PaperPen;
import dev.touchstone.credential.CredentialStatus;
import dev.touchstone.credential.PublicCredential;
import dev.touchstone.credential.QrCode;
import dev.touchstone.credential.Result;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** One page, A4 across: who, what, how sure, until when, and where to look whether it still counts. */
final class Certificate {

    static final float WIDTH = 842;
    static final float HEIGHT = 595;

    private static final float PANEL = 238;
    private static final float MARGIN = 42;
    private static final float LEFT = PANEL + 50;
    private static final float NAME = 186;
    private static final float ROOM = WIDTH - LEFT - 50;

    private final PublicCredential credential;
    private final Imprint imprint;
    private final Locale locale;
    private final PaperPen pen;
    private final Drawings drawings;

    /** @param issuer by name @param address of the public page @param trial whether it proves nothing */
    record Imprint(String issuer, String address, boolean trial) {}

    Certificate(PublicCredential credential, Imprint imprint, Locale locale, PaperPen pen) {
        this.credential = credential;
        this.imprint = imprint;
        this.locale = locale;
        this.pen = pen;
        this.drawings = new Drawings(pen);
    }

    void draw() {
        pen.fill(new Rectangle2D.Float(0, 0, WIDTH, HEIGHT), Ink.PAPER);
        panel();
        pen.write(text("paper.title").toUpperCase(locale), LEFT, 84, 10.5f, Ink.MUTED);
        if (imprint.trial()) {
            stamp(text("test"), 60);
        }
        String program = credential.programName().in(locale).text();
        pen.write(program, LEFT, 134, pen.fitting(program, 40, ROOM), Ink.SLATE);
        holder();
        float y = paragraph(text("paper.proved", imprint.issuer()), 236, 12.5f, Ink.SLATE);
        result(credential.result(), y + 56);
        pen.draw(new Line2D.Float(LEFT, 448, LEFT + ROOM, 448), Ink.HAIRLINE, 0.8f);
        fact("issued", day(credential.validFrom()), LEFT);
        fact("until", day(credential.validUntil()), LEFT + ROOM * 0.36f);
        fact("issuer", imprint.issuer(), LEFT + ROOM * 0.72f);
        if (credential.status() == CredentialStatus.VALID) {
            paragraph(text("paper.look"), 535, 9, Ink.MUTED);
        } else {
            String status = "status." + credential.status().name().toLowerCase(Locale.ROOT) + ".since";
            paragraph(text(status, day(credential.statusSince())), 535, 14, Ink.DOUBT);
        }
    }

    private void panel() {
        pen.fill(new Rectangle2D.Float(0, 0, PANEL, HEIGHT), Ink.SLATE);
        pen.draw(new Line2D.Float(PANEL, 0, PANEL, HEIGHT), Ink.BRIGHT_GOLD, 1.6f);
        drawings.stone(MARGIN, 54, 44);
        pen.write("Touchstone", MARGIN + 56, 83, 19, Ink.PAPER);
        float side = PANEL - 2 * MARGIN;
        drawings.code(QrCode.of(imprint.address()), MARGIN, 318, side);
        String number = credential.number().value();
        pen.write(number, MARGIN, 500, pen.fitting(number, 17, side), Ink.PAPER);
        pen.write(text("paper.at"), MARGIN, 522, 9, Ink.PALE);
        pen.write(imprint.address(), MARGIN, 535, pen.fitting(imprint.address(), 9, side), Ink.PALE);
    }

    /** With no font for a name anywhere, that is said in its place; whoever searches, copies or listens finds the name all the same. */
    private void holder() {
        String nameless = text("nameless");
        credential
                .holderName()
                .ifPresentOrElse(
                        this::holder,
                        () -> pen.write(nameless, LEFT, NAME, pen.fitting(nameless, 14, ROOM), Ink.MUTED));
    }

    private void holder(String name) {
        if (Lettering.HOUSE.legible(Lettering.composed(name))) {
            pen.write(name, LEFT, NAME, pen.fitting(name, 26, ROOM), Ink.SLATE);
        } else {
            pen.say(name, LEFT, NAME, 26);
            paragraph(text("paper.no-font"), NAME - 8, 11, Ink.MUTED);
        }
    }

    private void result(Result result, float y) {
        float length = ROOM * 0.8f;
        drawings.scale(result, LEFT, y, length, 1.5f, Ink.EDGE, Ink.GOLD, Ink.SLATE);
        for (int hundred : new int[] {0, 50, 100}) {
            pen.writeCentred(Integer.toString(hundred), LEFT + length * hundred / 100f, y + 24, 9, Ink.MUTED);
        }
        long bar = Math.round(100 * result.bar());
        pen.writeCentred(text("bar", bar), LEFT + length * (float) result.bar(), y - 20, 9, Ink.MUTED);
        String words = text(
                "interval",
                Math.round(100 * result.share()),
                Math.round(100 * result.low()),
                Math.round(100 * result.high()),
                bar);
        float end = paragraph(words + " " + text("items", result.items()), y + 50, 11, Ink.SLATE);
        if (!result.rulebooks().isEmpty()) {
            String rulebooks = String.join(", ", result.rulebooks());
            paragraph(text("fact.rulebooks") + " " + rulebooks, end + 20, 9, Ink.MUTED);
        }
    }

    private void fact(String name, String value, float x) {
        pen.write(text("fact." + name), x, 472, 9, Ink.MUTED);
        pen.write(value, x, 490, pen.fitting(value, 13, ROOM * 0.32f), Ink.SLATE);
    }

    /** A stamp at the right edge that cannot be overlooked. */
    private void stamp(String words, float y) {
        float length = pen.length(words, 20);
        float x = LEFT + ROOM - length - 24;
        pen.draw(new RoundRectangle2D.Float(x, y, length + 24, 32, 8, 8), Ink.DOUBT, 2);
        pen.write(words, x + 12, y + 23, 20, Ink.DOUBT);
    }

    /** @return where the last line stands */
    private float paragraph(String words, float y, float size, Ink ink) {
        List<String> lines = Lines.of(words, size, ROOM, pen);
        for (int line = 0; line < lines.size(); line++) {
            pen.write(lines.get(line), LEFT, y + line * size * 1.5f, size, ink);
        }
        return y + (lines.size() - 1) * size * 1.5f;
    }

    private String text(String key, Object... params) {
        return Texts.text(locale, "verify." + key, params);
    }

    private String day(Instant instant) {
        return new OwnCalendar(locale, ZoneOffset.UTC).day(instant);
    }
}
