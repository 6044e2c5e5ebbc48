package dev.touchstone.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.mail.javamail.MimeMessagePreparator;

/** Makes a mail ready for the mail server. */
record Envelope(String from, MailRow mail) implements MimeMessagePreparator {

    @Override
    public void prepare(MimeMessage message) throws MessagingException {
        MimeMessageHelper text = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        text.setFrom(from);
        text.setTo(mail.recipient());
        text.setSubject(mail.subject());
        text.setText(mail.body());
        if (mail.unsubscribe() != null) {
            // RFC 8058: the mail program shows a button, which posts to the address without asking anything.
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }
}
