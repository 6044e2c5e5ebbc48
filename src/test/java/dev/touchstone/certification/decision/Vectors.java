package dev.touchstone.certification.decision;

import dev.touchstone.skill.irt.ItemBank;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reference values, and the bank of CERT-200 they belong to: two hundred items in four areas. */
final class Vectors {

    /** The areas stand in turns: item 0 is of area 0, item 1 of area 1, item 4 of area 0 again. */
    static final Bank BANK = new Bank(IntStream.range(0, ItemBank.ITEMS.size())
            .mapToObj(item -> new BankItem(new UUID(0, item), ItemBank.ITEMS.get(item), "area " + item % 4))
            .toList());

    private Vectors() {}

    static JsonNode read(String name) {
        InputStream file = Vectors.class.getResourceAsStream("/vectors/" + name + ".json");
        return JsonMapper.shared().readTree(Objects.requireNonNull(file));
    }

    static Bank first(int items) {
        return new Bank(BANK.items().subList(0, items));
    }

    static List<Integer> places(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}
