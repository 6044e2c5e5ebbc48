package dev.touchstone.base.web;

import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Lets the requests of an address bring more than others may. A module names its own by a bean.
 *
 * @param address as controllers write it
 * @param mostBytes of a body
 */
public record LargerBodies(PathPattern address, int mostBytes) {

    public static LargerBodies at(String address, int mostBytes) {
        return new LargerBodies(PathPatternParser.defaultInstance.parse(address), mostBytes);
    }
}
