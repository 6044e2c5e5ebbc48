package dev.touchstone.demo;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.notice.MailRow;
import dev.touchstone.notice.SentMail;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;

/** Shows what was mailed. Exists in a demonstration only. */
@Route("demo/mail")
@AnonymousAllowed
class MailView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final SentMail mail;
    private final boolean demo;

    MailView(SentMail mail, @Value("${touchstone.demo:false}") boolean demo) {
        this.mail = mail;
        this.demo = demo;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!demo) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        add(new H1(getTranslation("notice.mail.title")));
        List<MailRow> latest = mail.latest();
        add(new Paragraph(getTranslation(latest.isEmpty() ? "notice.mail.none" : "notice.mail.what")));
        latest.forEach(one -> add(letter(one)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.mail.title");
    }

    private Article letter(MailRow one) {
        Pre body = new Pre();
        body.addClassName("letter-body");
        Matcher link = LINK.matcher(one.body());
        int end = 0;
        while (link.find()) {
            body.add(new Span(one.body().substring(end, link.start())), new Anchor(link.group(), link.group()));
            end = link.end();
        }
        body.add(new Span(one.body().substring(end)));
        Article letter = new Article(
                new H2(one.subject()), new Paragraph(getTranslation("notice.mail.to", one.recipient())), body);
        letter.addClassName("letter");
        return letter;
    }
}
