package dev.touchstone.credential.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.MovableClock;
import dev.touchstone.credential.AHolder;
import dev.touchstone.credential.Outcome;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@AccountTest
@Tag("both-databases")
class VerifyPageTest {

    private static final int MOST_BYTES = 50 * 1024;
    private static final List<String> LOADED =
            List.of("css/tokens.css", "css/public-page.css", "images/touchstone.svg");

    @Autowired
    private MockMvc web;

    @Autowired
    private BeanFactory house;

    @Autowired
    private MovableClock clock;

    @Test
    void aValidCredentialSaysWhatWasProvedAndSinceWhenItCounts() throws Exception {
        AHolder anna = AHolder.named(house, "Anna Vidal").showingTheName();

        assertThat(page(anna))
                .contains("<h1>Text labelling</h1>", "Anna Vidal", anna.number().value())
                .contains("about 86 are expected right, and very likely between 80 and 91", "The bar is 75.")
                .contains("Valid since " + today(), "text-a 1.0, privacy 1.1")
                .contains("http://localhost", "/verify/" + anna.number(), "TEST");
    }

    @Test
    void theNameIsThereOnlyWhileItsHolderWantsIt() throws Exception {
        AHolder anna = AHolder.named(house, "Anna Vidal");
        assertThat(page(anna)).doesNotContain("Anna").contains("has chosen not to show a name");
        anna.showingTheName();
        assertThat(page(anna)).contains("Anna Vidal");
        anna.hidesTheName();
        assertThat(page(anna)).doesNotContain("Anna");
    }

    @Test
    void aSuspendedAndARevokedOneSaySoAndSinceWhen() throws Exception {
        assertThat(page(AHolder.named(house, "Ben").meets(Outcome.SUSPEND)))
                .contains("Suspended since " + today(), "pp-card-suspended")
                .doesNotContain("Valid since");
        assertThat(page(AHolder.named(house, "Ben").meets(Outcome.REVOKE)))
                .contains("Revoked since " + today(), "pp-card-revoked")
                .doesNotContain("Valid since");
    }

    @Test
    void aWarningIsNobodysBusinessAndAKeptOneStaysValid() throws Exception {
        assertThat(page(AHolder.named(house, "Ben").meets(Outcome.KEEP))).contains("Valid since " + today());
    }

    @Test
    void anOldOneSaysSinceWhenItIsExpired() throws Exception {
        AHolder anna = AHolder.named(house, "Anna");
        String end = day(clock.instant().atOffset(ZoneOffset.UTC).plusYears(2).toInstant());
        clock.pass(Duration.ofDays(800));
        try {
            assertThat(page(anna)).contains("Expired since " + end, "pp-card-expired");
        } finally {
            clock.pass(Duration.ofDays(-800));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"KEEP", "SUSPEND", "REVOKE"})
    void nothingPrivateIsInAnyByteOfThePageOrTheBadge(Outcome outcome) throws Exception {
        AHolder anna = AHolder.named(house, "Anna Vidal").meets(outcome);

        for (String address : List.of(
                "/verify/" + anna.number(),
                "/credentials/" + anna.number() + "/badge.json",
                "/credentials/" + anna.number() + "/badge.jwt")) {
            assertThat(body(address))
                    .as(address)
                    .doesNotContain(anna.person().value().toString())
                    .doesNotContain(anna.sitting().toString())
                    .doesNotContain(anna.email())
                    .doesNotContain("Anna")
                    .doesNotContain(AHolder.REASON)
                    .doesNotContain("Elena");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void thePageWithAllItLoadsIsSmall(String language) throws Exception {
        AHolder anna = AHolder.named(house, "Anna").showingTheName().meets(Outcome.REVOKE);
        String page = body("/verify/" + anna.number() + "?lang=" + language);

        int bytes = page.getBytes(StandardCharsets.UTF_8).length;
        for (String file : LOADED) {
            assertThat(page).contains("\"../" + file + "\"");
            bytes += (int) new ClassPathResource("META-INF/resources/" + file).contentLength();
        }
        assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(page.split("<link rel=\"stylesheet\"")).hasSize(3);
        assertThat(page).doesNotContain("<script", "style=\"");
    }

    @Test
    void nobodyIsFollowed() throws Exception {
        MockHttpServletResponse answer =
                answer("/verify/" + AHolder.named(house, "Anna").number());

        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeader(HttpHeaders.SET_COOKIE)).isNull();
        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
    }

    @Test
    void whatSomebodyCallsThemselvesIsTextAndNothingElse() throws Exception {
        AHolder anna = AHolder.named(house, "<b onclick='x'>&\"").showingTheName();

        assertThat(page(anna))
                .contains("&lt;b onclick=&#39;x&#39;&gt;&amp;&quot;")
                .doesNotContain("<b ");
        assertThat(body("/verify?number=%3Cscript%3E"))
                .contains("“&lt;script&gt;”")
                .doesNotContain("<script");
    }

    @Test
    void theReaderChoosesTheLanguageElseTheBrowserDoes() throws Exception {
        String address = "/verify/" + AHolder.named(house, "Anna").number();

        assertThat(body(address + "?lang=es")).contains("<html lang=\"es\">", "Válida desde el", "check?lang=es");
        assertThat(web.perform(get(address).locale(Locale.of("es", "MX")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("<html lang=\"es\">");
        assertThat(body(address + "?lang=xx")).contains("<html lang=\"en\">");
    }

    @Test
    void aNumberIsFoundHoweverItWasTyped() throws Exception {
        AHolder anna = AHolder.named(house, "Anna");
        String typed = anna.number().value().toLowerCase(Locale.ROOT).replace("-", "");

        web.perform(get("/verify").param("number", " " + typed + " "))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("verify/" + anna.number()));
        assertThat(body("/verify/" + typed)).contains("Valid since");
    }

    @Test
    void aMisreadNumberIsAskedForAgain() throws Exception {
        String number = AHolder.named(house, "Anna").number().value();
        String slip = number.substring(0, number.length() - 1) + (number.endsWith("7") ? "8" : "7");

        for (String address : List.of("/verify/" + slip, "/verify?number=" + slip)) {
            web.perform(get(address)).andExpect(status().isNotFound());
            assertThat(body(address)).contains("<h1>Look at the number again</h1>", "value=\"" + slip + "\"");
        }
    }

    @Test
    void aNumberThatNoCredentialHasSaysWhomToAsk() throws Exception {
        web.perform(get("/verify/TS-0000-0000-0")).andExpect(status().isNotFound());
        assertThat(body("/verify/TS-0000-0000-0")).contains("No credential has this number", "Ask whoever gave it");
    }

    @Test
    void theFormAsksForANumberAndWorksWithoutScript() throws Exception {
        assertThat(body("/verify"))
                .contains("method=\"get\" action=\"verify\"", "<label for=\"number\">", "href=\"check\"");
    }

    @Test
    void theAddressThatABadgeNamesSaysWhatTheAchievementIs() throws Exception {
        assertThat(body("/achievements/" + AHolder.PROGRAM))
                .contains("<h1>Text labelling</h1>", "Passed an exam of 10 to 50 items", "href=\"../certifications\"");
        web.perform(get("/achievements/juggling"))
                .andExpect(status().isNotFound())
                .andExpect(header().string(HttpHeaders.CONTENT_LANGUAGE, "en"));
    }

    private String page(AHolder holder) throws Exception {
        web.perform(get("/verify/" + holder.number())).andExpect(status().isOk());
        return body("/verify/" + holder.number());
    }

    private String body(String address) throws Exception {
        return answer(address).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return Objects.requireNonNull(web.perform(get(URI.create(address)).locale(Locale.ENGLISH))
                        .andReturn())
                .getResponse();
    }

    private String today() {
        return day(clock.instant());
    }

    private static String day(Instant instant) {
        return DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH).format(instant.atOffset(ZoneOffset.UTC));
    }
}
