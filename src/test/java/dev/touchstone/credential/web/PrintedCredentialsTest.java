package dev.touchstone.credential.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.touchstone.account.AccountTest;
import dev.touchstone.credential.AHolder;
import dev.touchstone.credential.Outcome;
import dev.touchstone.credential.badge.BadgeCheck;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;

@AccountTest
@Tag("both-databases")
class PrintedCredentialsTest {

    private static final Duration SOON = Duration.ofMillis(500);

    @Autowired
    private MockMvc web;

    @Autowired
    private BeanFactory house;

    @Autowired
    private BadgeCheck check;

    @Test
    void thePictureCarriesTheBadgeAndPassesTheCheck() throws Exception {
        byte[] picture = file(AHolder.named(house, "Anna"), "badge.png");

        assertThat(check.check(picture).valid()).isTrue();
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture));
        assertThat(seen.getWidth()).isEqualTo(640);
        assertThat(picture).hasSizeLessThan(100_000);
    }

    @Test
    void aPictureOfARevokedCredentialFailsTheCheck() throws Exception {
        AHolder anna = AHolder.named(house, "Anna").meets(Outcome.REVOKE);

        assertThat(check.check(file(anna, "badge.png")).valid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Łukasz Żółć", "Нина", "王小明", "مريم", "Zoë 🙂", "ánh Nguyễn"})
    void thePaperSaysNumberAndNameHoweverItIsWritten(String name) throws Exception {
        AHolder holder = AHolder.named(house, name).showingTheName();

        try (PDDocument paper = Loader.loadPDF(file(holder, "certificate.pdf"))) {
            String text = new PDFTextStripper().getText(paper);
            assertThat(text)
                    .contains(holder.number().value(), "Text labelling", "/verify/" + holder.number(), "bar is 75")
                    .contains(name);
            assertThat(paper.getNumberOfPages()).isOne();
            assertThat(inked(new PDFRenderer(paper).renderImageWithDPI(0, 40))).isTrue();
        }
    }

    @Test
    void withoutANameThePaperHasNone() throws Exception {
        AHolder anna = AHolder.named(house, "Anna Vidal");

        byte[] paper = file(anna, "certificate.pdf");
        assertThat(text(paper)).contains("has chosen not to show a name").doesNotContain("Anna");
        assertThat(new String(paper, StandardCharsets.ISO_8859_1)).doesNotContain("Anna", anna.email());
    }

    @Test
    void thePaperOfARevokedCredentialSaysSo() throws Exception {
        AHolder anna = AHolder.named(house, "Anna");
        assertThat(text(file(anna, "certificate.pdf"))).doesNotContain("Revoked");
        anna.meets(Outcome.REVOKE);
        assertThat(text(file(anna, "certificate.pdf"))).contains("Revoked since");
    }

    @Test
    void thePaperSpeaksTheLanguageOfItsReader() throws Exception {
        AHolder anna = AHolder.named(house, "Anna");

        byte[] spanish = web.perform(get("/credentials/" + anna.number() + "/certificate.pdf")
                        .locale(Locale.of("es")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(text(spanish)).contains("El listón está en 75");
    }

    @ParameterizedTest
    @ValueSource(strings = {"badge.png", "certificate.pdf"})
    void itIsPrintedSoonKeptAndAskedForAgainInVain(String file) throws Exception {
        file(AHolder.named(house, "Ben"), file);
        AHolder anna = AHolder.named(house, "Anna").showingTheName();
        String address = "/credentials/" + anna.number() + "/" + file;
        long begun = System.nanoTime();
        byte[] first = file(anna, file);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
        assertThat(file(anna, file)).isEqualTo(first);
        String version = Objects.requireNonNull(
                web.perform(get(address)).andReturn().getResponse().getHeader(HttpHeaders.ETAG));
        web.perform(get(address).header(HttpHeaders.IF_NONE_MATCH, version)).andExpect(status().isNotModified());
        anna.hidesTheName();
        web.perform(get(address).header(HttpHeaders.IF_NONE_MATCH, version)).andExpect(status().isOk());
    }

    @Test
    void aNumberThatNobodyHoldsHasNoFiles() throws Exception {
        for (String address :
                new String[] {"TS-0000-0000-0/badge.png", "TS-0000-0000-0/certificate.pdf", "x/badge.png"}) {
            web.perform(get("/credentials/" + address))
                    .andExpect(status().isNotFound())
                    .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
        }
    }

    private byte[] file(AHolder holder, String name) throws Exception {
        return web.perform(get("/credentials/" + holder.number() + "/" + name).locale(Locale.ENGLISH))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String text(byte[] paper) throws Exception {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** Whether there is light and dark: an empty page has one colour. */
    private static boolean inked(BufferedImage page) {
        return page.getRGB(2, 2) != page.getRGB(page.getWidth() - 3, 3);
    }
}
