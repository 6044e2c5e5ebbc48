package dev.touchstone.content.exchange.write;

import java.util.List;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Course files as authors write them: blocks of keys, lists of plain values on one line. */
final class Yaml {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.AUTO)
            .setDereferenceAliases(true)
            .setWidth(120)
            .build();

    private Yaml() {}

    /** A whole number is written as one. */
    static Object number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE) {
            return (int) value;
        }
        return value;
    }

    static String file(Object root) {
        return new Dump(SETTINGS).dumpToString(root);
    }

    /** One entry of a list that stands below a key at the edge of the file. */
    static String entry(Object entry) {
        return new Dump(SETTINGS).dumpToString(List.of(entry));
    }
}
