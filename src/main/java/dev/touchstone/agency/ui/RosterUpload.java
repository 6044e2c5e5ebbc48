package dev.touchstone.agency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.touchstone.agency.roster.FileFlaw;
import dev.touchstone.agency.roster.Roster;
import dev.touchstone.agency.roster.RosterReader;
import dev.touchstone.agency.roster.RosterReading;
import dev.touchstone.agency.roster.RosterTexts;
import dev.touchstone.base.ui.Note;
import dev.touchstone.base.ui.Words;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** Takes a file, and says what a roster looks like. */
class RosterUpload extends Div {

    private static final String EXAMPLE = """
        email,name,reference,team,role
        maria@example.org,María Ortega,S-1042,night,learner
        kwame@example.org,Kwame Mensah,S-1043,day,reviewer
        """;

    private final Words words = Words.here();
    private final BiConsumer<Roster, String> found;
    private final Div problem = new Div();
    private final Upload upload =
            new Upload(UploadHandler.inMemory((file, bytes) -> received(file.fileName(), RosterReader.read(bytes))));

    /** @param found is handed what was read, and what the file is called */
    RosterUpload(BiConsumer<Roster, String> found) {
        this.found = found;
        addClassName("roster-upload");
        add(new H2(words.say("roster.upload.title")), new Paragraph(words.say("roster.upload.lead")), problem);
        add(withTexts(), help());
    }

    private Upload withTexts() {
        upload.setMaxFileSize(Roster.MOST_BYTES);
        upload.setUploadButton(button());
        upload.setDropLabel(new Span(words.say("roster.upload.drop")));
        upload.setI18n(texts());
        upload.addFileRejectedListener(rejected -> received("", new RosterReading.Unreadable(FileFlaw.TOO_LARGE, 0)));
        return upload;
    }

    private Button button() {
        Button button = new Button(words.say("roster.upload.choose"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void received(String fileName, RosterReading reading) {
        problem.removeAll();
        switch (reading) {
            case RosterReading.Read read -> found.accept(read.roster(), fileName);
            case RosterReading.Unreadable unreadable -> {
                // A check beside a file that was refused would say the opposite.
                upload.clearFileList();
                problem.add(Note.problem(words.say("roster.file.wrong"), RosterTexts.say(words.locale(), unreadable)));
            }
        }
    }

    private NativeDetails help() {
        Pre example = new Pre(EXAMPLE);
        example.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        example.getElement().setAttribute("aria-label", words.say("roster.example"));
        Anchor template = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(EXAMPLE.getBytes(StandardCharsets.UTF_8)),
                        "roster.csv",
                        "text/csv",
                        EXAMPLE.getBytes(StandardCharsets.UTF_8).length)),
                words.say("roster.example.download"));
        return new NativeDetails(
                words.say("roster.example"),
                new Div(
                        new Paragraph(words.say("roster.example.columns")),
                        example,
                        template,
                        new Paragraph(words.say("roster.example.rules"))));
    }

    private UploadI18N texts() {
        UploadI18N texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles()
                .setOne(words.say("roster.upload.choose"))
                .setMany(words.say("roster.upload.choose")));
        texts.setDropFiles(new UploadI18N.DropFiles()
                .setOne(words.say("roster.upload.drop"))
                .setMany(words.say("roster.upload.drop")));
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(words.say("roster.upload.tooBig"))
                .setIncorrectFileType(words.say("roster.upload.failed"))
                .setTooManyFiles(words.say("roster.upload.failed")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(words.say("roster.upload.connecting"))
                        .setStalled(words.say("roster.upload.stalled"))
                        .setProcessing(words.say("roster.upload.reading"))
                        .setHeld(words.say("roster.upload.waiting")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(words.say("roster.upload.remaining"))
                        .setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(words.say("roster.upload.failed"))
                        .setUnexpectedServerError(words.say("roster.upload.failed"))
                        .setForbidden(words.say("roster.upload.failed"))));
        texts.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB")));
        return texts;
    }
}
