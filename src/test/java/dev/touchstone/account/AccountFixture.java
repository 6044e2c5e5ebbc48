package dev.touchstone.account;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.notice.MailRow;
import dev.touchstone.notice.SentMail;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/** People and their mailboxes. */
@TestConfiguration(proxyBeanMethods = false)
public class AccountFixture {

    public static final String PASSWORD = "green lantern by the river";

    private static int counter;

    public final List<GuestMerged> merged = new CopyOnWriteArrayList<>();

    @Autowired
    private SentMail sent;

    @Autowired
    private Operators operators;

    @Autowired
    private SignUps signUps;

    @Autowired
    private CurrentPerson current;

    @Bean
    @Primary
    static MovableClock movableClock() {
        return new MovableClock();
    }

    /** The simulated page request cannot change its session id; everything else of it is used as it is. */
    @Bean
    @Order(0)
    static Visit.Source simulatedPage() {
        return () -> {
            VaadinServletRequest request = VaadinServletRequest.getCurrent();
            return request == null
                    ? null
                    : new Visit(
                            new HttpServletRequestWrapper(request) {
                                @Override
                                public String changeSessionId() {
                                    return getSession().getId();
                                }
                            },
                            VaadinServletResponse.getCurrent());
        };
    }

    @EventListener
    void on(GuestMerged event) {
        merged.add(event);
    }

    public static synchronized String anAddress() {
        return "anna" + ++counter + "@example.org";
    }

    public PersonId anAccount(String email) {
        return operators.enrol(EmailAddress.parse(email).orElseThrow(), PASSWORD, "Anna", Language.EN, Set.of());
    }

    PersonId aGuest(Browser browser) {
        return browser.visit(current::id);
    }

    SignUpResult signsUp(Browser browser, String email) {
        return browser.visit(() -> signUps.signUp(email, PASSWORD, "Anna", Language.EN));
    }

    ConfirmResult confirms(Browser browser, String link) {
        return browser.visit(() -> signUps.confirm(link, ""));
    }

    public List<MailRow> mailsTo(String email) {
        return sent.latest().stream()
                .filter(mail -> mail.recipient().equals(email))
                .toList();
    }

    /** The secret at the end of the one-time link in the newest mail to the address. */
    String linkTo(String email) {
        Matcher link = Pattern.compile("/(?:confirm|new-password)/(\\S+)")
                .matcher(mailsTo(email).getFirst().body());
        if (!link.find()) {
            throw new AssertionError("No link in the mail");
        }
        return link.group(1);
    }
}
