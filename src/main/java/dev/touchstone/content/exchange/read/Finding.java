package dev.touchstone.content.exchange.read;

/**
 * Why a file cannot be taken.
 *
 * @param place in the file, such as {@code line 3} or {@code annotations/7}; empty for the whole file
 * @param remedy what is wrong and what to do
 */
public record Finding(String file, String place, String remedy) {

    @Override
    public String toString() {
        return file + ": " + (place.isEmpty() ? "" : place + ": ") + remedy;
    }
}
