package dev.touchstone.pay.print;

import dev.touchstone.pay.PrintedStatements;
import dev.touchstone.pay.Statement;
import dev.touchstone.pay.StatementWords;
import dev.touchstone.pay.ThingNames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Prints statements; whoever hands them in was let in to read them. */
@Service
@PreAuthorize("permitAll()")
class Papers implements PrintedStatements {

    private final ThingNames names;

    Papers(ThingNames names) {
        this.names = names;
    }

    @Override
    public byte[] print(List<Statement> statements, Locale locale) {
        StatementWords words = new StatementWords(locale);
        try (PDDocument document = new PDDocument()) {
            Sheets sheets = new Sheets(document);
            statements.forEach(statement -> new StatementPaper(statement, words, names, sheets).draw());
            sheets.close((page, pages) -> words.say("paper.page", page, pages));
            about(document, statements.getFirst(), words);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void about(PDDocument document, Statement first, StatementWords words) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(StatementPaper.title(first, words) + " · " + first.head().number());
        about.setAuthor(first.head().payer().map(agency -> agency.name()).orElse("Touchstone"));
        about.setSubject(first.head().name());
        about.setCreationDate(GregorianCalendar.from(first.head().madeAt().atZone(ZoneOffset.UTC)));
        document.getDocumentCatalog().setLanguage(words.locale().toLanguageTag());
        PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(viewer);
    }
}
