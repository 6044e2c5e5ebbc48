package dev.touchstone.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    @Test
    void aMailThatCanBeSwitchedOffTellsMailProgramsHow() throws Exception {
        MimeMessage message = prepared("https://touchstone.example/unsubscribe/1");
        assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<https://touchstone.example/unsubscribe/1>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(message.getSubject()).isEqualTo("¿Hoy no?");
        assertThat(message.getContent()).isEqualTo("Te llevará un minuto");
        assertThat(message.getAllRecipients()).containsExactly(new InternetAddress("anna@example.org"));
    }

    @Test
    void aMailThatIsNeededCannotBeSwitchedOff() throws Exception {
        assertThat(prepared(null).getHeader("List-Unsubscribe")).isNull();
    }

    private static MimeMessage prepared(@Nullable String unsubscribe) throws Exception {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        new Envelope(
                        "touchstone@example.org",
                        new MailRow(
                                UUID.randomUUID(),
                                "anna@example.org",
                                "¿Hoy no?",
                                "Te llevará un minuto",
                                unsubscribe,
                                Instant.EPOCH,
                                null))
                .prepare(message);
        return message;
    }
}
