package dev.touchstone.pay.web;

import dev.touchstone.pay.PrintedStatements;
import dev.touchstone.pay.Statement;
import dev.touchstone.pay.StatementCsv;
import dev.touchstone.pay.StatementWords;
import dev.touchstone.pay.ThingNames;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Statements as files. */
@Component
class StatementFiles {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PrintedStatements prints;
    private final ThingNames names;

    StatementFiles(PrintedStatements prints, ThingNames names) {
        this.prints = prints;
        this.names = names;
    }

    ResponseEntity<byte[]> pdf(List<Statement> statements, Locale locale) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name(statements) + ".pdf"))
                .body(prints.print(statements, locale));
    }

    /** @param mark whether to begin with a byte order mark */
    ResponseEntity<byte[]> csv(List<Statement> statements, Locale locale, boolean mark) {
        StringBuilder text = new StringBuilder();
        write(text, locale, mark, statements::forEach);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name(statements) + ".csv"))
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Sends statements as they are put together, so that any number of them takes the same room. */
    void stream(
            HttpServletResponse response,
            String name,
            Locale locale,
            boolean mark,
            Consumer<Consumer<Statement>> statements) {
        response.setContentType(CSV.toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(name + ".csv"));
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            write(out, locale, mark, statements);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void write(Appendable out, Locale locale, boolean mark, Consumer<Consumer<Statement>> statements) {
        try {
            out.append(mark ? StatementCsv.BYTE_ORDER_MARK : "");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        StatementCsv csv = new StatementCsv(out, new StatementWords(locale), names);
        csv.header();
        statements.accept(csv::add);
    }

    private static String name(List<Statement> statements) {
        return statements.getFirst().head().number();
    }

    private static String attachment(String file) {
        return ContentDisposition.attachment().filename(file).build().toString();
    }
}
