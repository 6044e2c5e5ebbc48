package dev.touchstone.credential;

import dev.touchstone.credential.badge.IssuedKeys;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads from the badges by which keys they were signed. */
@Component
class SigningKeys implements IssuedKeys {

    private static final Pattern NUMBERED = Pattern.compile("key-(\\d{1,6})");

    private final SignedForms forms;

    SigningKeys(SignedForms forms) {
        this.forms = forms;
    }

    @Override
    @Transactional(readOnly = true)
    public int newest() {
        return forms.keys().stream()
                .map(NUMBERED::matcher)
                .filter(Matcher::matches)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                .max()
                .orElse(0);
    }
}
