package dev.touchstone.shell;

import com.vaadin.flow.i18n.I18NProvider;
import dev.touchstone.account.Language;
import dev.touchstone.base.Texts;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives pages their texts. English comes first, so whoever asks for a language we do not have reads English. */
@Component
class Translations implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    /** The first of the wanted languages that we have, else English. */
    Locale closest(Enumeration<Locale> wanted) {
        return Collections.list(wanted).stream()
                .filter(locale -> Language.of(locale).code().equals(locale.getLanguage()))
                .map(locale -> Language.of(locale).locale())
                .findFirst()
                .orElseGet(Language.EN::locale);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        try {
            return Texts.text(locale, key, params);
        } catch (MissingResourceException missing) {
            LOG.warn("No text for {}", key);
            return "!" + key;
        }
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Texts.all(locale);
    }
}
