package dev.touchstone.credential.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Opens the form of LinkedIn that adds a certification to one's profile, filled in. Nothing is sent before it is pressed. */
class ProfileLink extends Anchor {

    private static final String FORM = "https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&";

    ProfileLink(
            String label, String name, String organization, Instant from, Instant until, String number, String page) {
        super(address(name, organization, from, until, number, page), label);
        setTarget(AnchorTarget.BLANK);
        getElement().setAttribute("rel", "noopener noreferrer");
    }

    static String address(String name, String organization, Instant from, Instant until, String number, String page) {
        ZonedDateTime issued = from.atZone(ZoneOffset.UTC);
        ZonedDateTime ends = until.atZone(ZoneOffset.UTC);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("organizationName", organization);
        fields.put("issueYear", issued.getYear());
        fields.put("issueMonth", issued.getMonthValue());
        fields.put("expirationYear", ends.getYear());
        fields.put("expirationMonth", ends.getMonthValue());
        fields.put("certUrl", page);
        fields.put("certId", number);
        return FORM
                + fields.entrySet().stream()
                        .map(field -> field.getKey() + "="
                                + URLEncoder.encode(String.valueOf(field.getValue()), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
