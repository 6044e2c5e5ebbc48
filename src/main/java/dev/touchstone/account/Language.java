package dev.touchstone.account;

import java.util.Locale;

/** A language the pages and mails are written in. */
public enum Language {
    EN,
    ES;

    /** The language closest to a locale; English when none is close. */
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.code().equals(locale.getLanguage())) {
                return language;
            }
        }
        return EN;
    }

    public Locale locale() {
        return Locale.of(code());
    }

    /** ISO 639-1 code in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
