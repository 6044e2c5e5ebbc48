package dev.touchstone.credential.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.touchstone.account.AccountTest;
import dev.touchstone.credential.AHolder;
import dev.touchstone.credential.Credentials;
import dev.touchstone.credential.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AccountTest
@Tag("both-databases")
class CheckBadgeTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private BeanFactory house;

    @Autowired
    private Credentials credentials;

    @ParameterizedTest
    @ValueSource(strings = {"badge.json", "badge.jwt", "badge.png"})
    void aBadgeFromHerePassesEveryStepInEachOfItsForms(String file) throws Exception {
        AHolder anna = AHolder.named(house, "Anna");
        byte[] badge = web.perform(get("/credentials/" + anna.number() + "/" + file))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        String page = upload(badge).getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains("This badge is valid", "verify/" + anna.number())
                .contains("Neither revoked nor suspended.");
        assertThat(page.split("pp-outcome\">Passed")).as("six steps").hasSize(7);
    }

    @Test
    void aPastedBadgeIsCheckedAsWell() throws Exception {
        AHolder anna = AHolder.named(house, "Anna");

        assertThat(paste(credentials.badge(anna.number()).orElseThrow().json())).contains("This badge is valid");
        assertThat(paste("  " + credentials.badge(anna.number()).orElseThrow().jwt() + "\n"))
                .contains("This badge is valid");
    }

    @Test
    void theStatusOfOurOwnIsLookedUpInOurList() throws Exception {
        AHolder ben = AHolder.named(house, "Ben");
        String badge = credentials.badge(ben.number()).orElseThrow().json();
        ben.meets(Outcome.SUSPEND);

        assertThat(paste(badge))
                .contains("This badge is not valid", "Suspended: it does not hold for now.")
                .contains("pp-outcome\">Failed");
    }

    @Test
    void aChangedBadgeFailsAndIsNotTiedToACredential() throws Exception {
        AHolder anna = AHolder.named(house, "Anna");
        String changed =
                credentials.badge(anna.number()).orElseThrow().json().replace("Text labelling", "Brain surgery");

        assertThat(paste(changed))
                .contains("This badge is not valid", "was changed after it was signed", "pp-outcome\">Not known")
                .doesNotContain("verify/" + anna.number());
    }

    @Test
    void aBadgeOfOthersIsNeitherPraisedNorDamned() throws Exception {
        AHolder anna = AHolder.named(house, "Anna");
        String theirs = credentials
                .badge(anna.number())
                .orElseThrow()
                .json()
                .replace("did:web:localhost%3A8080", "did:web:elsewhere.example");

        assertThat(paste(theirs)).contains("Not everything can be known here", "did:web:elsewhere.example");
    }

    @Test
    void nothingIsAskedForAgain() throws Exception {
        MockHttpServletResponse answer =
                answer(multipart("/check").param("badge", "  ").with(someoneElse()));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("There is nothing to check yet");
    }

    @Test
    void hostileFilesAreRefusedWithWordsThatHelp() throws Exception {
        assertThat(paste("<script>alert(1)</script>"))
                .contains("This is no badge")
                .doesNotContain("<script");
        assertThat(paste("{\"a\":".repeat(50_000))).contains("nests too deep");
        assertThat(paste("{\"issuer\":{\"id\":\"<img src=x>\"}}")).doesNotContain("<img src=x>");
        assertThat(text(upload(noise(4_000)))).contains("Neither text nor a PNG picture");
        assertThat(text(upload(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0x7f, 0, 0, 0})))
                .contains("The picture is damaged");
        assertThat(text(upload(new byte[1_000_001]))).contains("Larger than 1 MB");
    }

    @Test
    void theFormNeedsNoCookieAndSetsNone() throws Exception {
        MockHttpServletResponse form = answer(get("/check"));
        MockHttpServletResponse result = upload("x".getBytes(StandardCharsets.UTF_8));

        assertThat(text(form))
                .contains("method=\"post\"", "multipart/form-data")
                .doesNotContain("_csrf", "<script");
        assertThat(form.getCookies()).isEmpty();
        assertThat(result.getCookies()).isEmpty();
        assertThat(result.getHeader("Content-Security-Policy")).contains("default-src 'none'", "form-action 'self'");
    }

    @Test
    void whoeverSendsBadgeAfterBadgeIsAskedToWait() throws Exception {
        RequestPostProcessor client = someoneElse();
        MockHttpServletResponse last = answer(post("/check").param("badge", "x").with(client));
        for (int sent = 1; sent <= 40; sent++) {
            last = answer(post("/check").param("badge", "x").with(client));
        }

        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(last.getHeader("Retry-After")).matches("[1-9]\\d*");
        assertThat(text(last)).contains("A little slower, please");
        assertThat(answer(post("/check").param("badge", "x").with(someoneElse()))
                        .getStatus())
                .isEqualTo(200);
    }

    private String paste(String badge) throws Exception {
        return text(answer(multipart("/check").param("badge", badge).with(someoneElse())));
    }

    private MockHttpServletResponse upload(byte[] badge) throws Exception {
        return answer(multipart("/check")
                .file(new MockMultipartFile("file", "badge", "application/octet-stream", badge))
                .with(someoneElse()));
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }

    /** Each from an address of their own, and reading English. */
    private static RequestPostProcessor someoneElse() {
        String address = "198.51." + new Random().nextInt(256) + "." + new Random().nextInt(256);
        return request -> {
            request.setRemoteAddr(address);
            request.addPreferredLocale(Locale.ENGLISH);
            return request;
        };
    }
}
