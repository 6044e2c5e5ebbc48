package dev.touchstone.labeling.numeric;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A number as people write it: comma or point for the decimals, no sign for the thousands. {@code 1,234} means a thousand to
 * some and one and a bit to others, so it is refused where the reader's language has that sign for thousands.
 */
sealed interface WrittenNumber {

    Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,15}([.,]\\d{0,15})?|[.,]\\d{1,15})");
    Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([.,' ’]\\d{3})+([.,]\\d*)?");

    record Nothing() implements WrittenNumber {}

    record Value(double number) implements WrittenNumber {}

    /** @param plain the same digits without a sign for the thousands, to be shown as an example */
    record Thousands(String plain) implements WrittenNumber {}

    record NotANumber() implements WrittenNumber {}

    static WrittenNumber read(String text, Locale locale) {
        String written = text.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2212', '-')
                .strip();
        if (written.isEmpty()) {
            return new Nothing();
        }
        if (GROUPED.matcher(written).matches() && !isOneDecimalSign(written, locale)) {
            return new Thousands(written.replaceAll("[.,' ’]", ""));
        }
        if (!PLAIN.matcher(written).matches()) {
            return new NotANumber();
        }
        return new Value(Double.parseDouble(written.replace(',', '.')));
    }

    /** Three digits behind the one sign are decimals where the sign is not the language's sign for thousands, or behind a 0. */
    private static boolean isOneDecimalSign(String written, Locale locale) {
        boolean once = PLAIN.matcher(written).matches();
        char grouping = DecimalFormatSymbols.getInstance(locale).getGroupingSeparator();
        boolean behindZero = written.matches("[+-]?0[.,].*");
        return once && (behindZero || written.indexOf(grouping) < 0);
    }
}
