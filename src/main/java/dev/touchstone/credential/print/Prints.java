package dev.touchstone.credential.print;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.touchstone.base.print.PaperPen;
import dev.touchstone.credential.BadgeForms;
import dev.touchstone.credential.CredentialNumber;
import dev.touchstone.credential.CredentialStatus;
import dev.touchstone.credential.Credentials;
import dev.touchstone.credential.Issuer;
import dev.touchstone.credential.PrintedCredentials;
import dev.touchstone.credential.PublicCredential;
import dev.touchstone.credential.badge.PngBadge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Prints what is asked for, and keeps the latest of it: a print is the same until the badge is signed anew or its status changes. */
@Service
@PreAuthorize("permitAll()")
class Prints implements PrintedCredentials {

    private static final int KEPT = 200;
    private static final String PICTURE = "picture";

    private final Credentials credentials;
    private final Issuer issuer;
    private final Cache<State, Print> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** All that a print depends on. @param kind picture, or language of the paper */
    private record State(
            CredentialNumber number,
            String kind,
            Instant signed,
            Optional<String> name,
            CredentialStatus status,
            Instant since) {}

    Prints(Credentials credentials, Issuer issuer) {
        this.credentials = credentials;
        this.issuer = issuer;
    }

    @Override
    public Optional<Print> picture(CredentialNumber number) {
        return credentials
                .byNumber(number)
                .flatMap(credential -> credentials
                        .badge(number)
                        .map(badge -> print(
                                credential,
                                badge,
                                PICTURE,
                                () -> PngBadge.bake(BadgePicture.png(credential, issuer.trial()), badge.json()))));
    }

    @Override
    public Optional<Print> certificate(CredentialNumber number, Locale locale) {
        return credentials
                .byNumber(number)
                .flatMap(credential -> credentials
                        .badge(number)
                        .map(badge -> print(
                                credential, badge, locale.getLanguage(), () -> paper(credential, badge, locale))));
    }

    private Print print(PublicCredential credential, BadgeForms badge, String kind, Supplier<byte[]> press) {
        State state = new State(
                credential.number(),
                kind,
                badge.signedAt(),
                credential.holderName(),
                credential.status(),
                credential.statusSince());
        return kept.get(
                state,
                fresh -> new Print(
                        press.get(),
                        UUID.nameUUIDFromBytes(state.toString().getBytes(StandardCharsets.UTF_8))
                                .toString()));
    }

    /** The same bytes for the same credential: no moment of printing, no random id. */
    private byte[] paper(PublicCredential credential, BadgeForms badge, Locale locale) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(Certificate.WIDTH, Certificate.HEIGHT));
            document.addPage(page);
            var imprint = new Certificate.Imprint(issuer.name(), issuer.page(credential.number()), issuer.trial());
            try (PaperPen pen = new PaperPen(document, page)) {
                new Certificate(credential, imprint, locale, pen).draw();
            }
            PDDocumentInformation about = document.getDocumentInformation();
            about.setTitle(credential.programName().in(locale).text() + " · " + credential.number());
            about.setAuthor(issuer.name());
            about.setSubject(credential.holderName().orElse(""));
            about.setCreationDate(GregorianCalendar.from(badge.signedAt().atZone(ZoneOffset.UTC)));
            document.getDocumentCatalog().setLanguage(locale.getLanguage());
            document.setDocumentId((long) credential.number().hashCode());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
