package dev.touchstone;

import dev.touchstone.certification.decision.BankSize;
import dev.touchstone.certification.decision.ExamRule;
import dev.touchstone.certification.simulation.ExamOutcome;
import dev.touchstone.certification.simulation.LeakOutcome;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code simulate certification} prints. */
record CertificationDocument(
        int items, ExamRule rule, String exposure, long seed, ExamOutcome outcome, LeakOutcome leak) {

    /** The outcome's figures on top; the rule, the leak and the bank's size below. */
    JsonNode json() {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode json = mapper.valueToTree(outcome);
        json.put("seed", seed).put("exposure", exposure);
        json.set("rule", mapper.valueToTree(rule));
        json.set("leak", mapper.valueToTree(leak));
        ObjectNode bank = json.putObject("bank").put("items", items);
        BankSize size = size();
        bank.put("missingItems", size instanceof BankSize.Missing missing ? missing.items() : 0);
        bank.put("lowestRate", size.rate());
        return json;
    }

    String text() {
        return String.format(
                Locale.ROOT,
                """
                %d sittings, %d items in the bank, cut %.2f, %d to %d items, undecided: %s, exposure: %s, seed %d
                items of a sitting                  %6.2f
                decided right                       %6.2f %%
                certified below the cut             %6.2f %%
                refused at the cut or above         %6.2f %%
                left open                           %6.2f %%
                decided by the estimate alone       %6.2f %%
                sittings with the item most given   %6.2f %%   (%d items are never given)
                If the %d items that tell most leak, people at %.2f pass %.2f %% of their sittings; without a leak %.2f %%.
                %s
                """,
                outcome.sittings(),
                items,
                rule.cut(),
                rule.fewest(),
                rule.most(),
                rule.undecided().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                exposure,
                seed,
                outcome.meanItems(),
                outcome.correctPct(),
                outcome.falseCertifyPct(),
                outcome.falseRefusePct(),
                outcome.notYetPct(),
                outcome.unsurePct(),
                outcome.maxExposurePct(),
                outcome.unusedItems(),
                leak.leakedItems(),
                leak.weakAbility(),
                leak.weakPassPct(),
                leak.honestPassPct(),
                enough());
    }

    private String enough() {
        return switch (size()) {
            case BankSize.Met met -> "For one sitting a person the bank is large enough.";
            case BankSize.Missing missing ->
                String.format(
                        Locale.ROOT,
                        "For one sitting a person the bank lacks %d items; the lowest rate of exposure it can keep is %.2f.",
                        missing.items(),
                        missing.rate());
        };
    }

    private BankSize size() {
        return BankSize.of(items, outcome.meanItems(), 1);
    }
}
