package dev.touchstone.tier.ui;

import dev.touchstone.content.Text;
import dev.touchstone.tier.LadderDraft;
import dev.touchstone.tier.RequirementDraft;
import dev.touchstone.tier.TierDraft;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** A ladder while somebody changes it, with every step on the way back. */
final class LadderEditing {

    private static final int STEPS_BACK = 100;

    private final LadderDraft saved;
    private final Deque<LadderDraft> before = new ArrayDeque<>();
    private LadderDraft draft;

    LadderEditing(LadderDraft saved) {
        this.saved = saved;
        this.draft = saved;
    }

    LadderDraft draft() {
        return draft;
    }

    boolean changed() {
        return !draft.equals(saved);
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    void undo() {
        if (!before.isEmpty()) {
            draft = before.pop();
        }
    }

    void reset() {
        become(saved);
    }

    void currency(String code) {
        become(new LadderDraft(code, draft.tiers()));
    }

    void tier(int place, TierDraft tier) {
        List<TierDraft> tiers = new ArrayList<>(draft.tiers());
        tiers.set(place, tier);
        become(tiers);
    }

    /** A new tier on top, paid as the one below it. @param language of what will be written */
    void add(String language) {
        List<TierDraft> tiers = new ArrayList<>(draft.tiers());
        String amount = tiers.isEmpty() ? "" : tiers.getLast().amount();
        List<RequirementDraft> asks =
                tiers.isEmpty() ? List.of() : List.of(RequirementDraft.of(RequirementDraft.Kind.CERTIFIED));
        tiers.add(new TierDraft("", Text.of(language, ""), Text.of(language, ""), amount, asks));
        become(tiers);
    }

    void remove(int place) {
        List<TierDraft> tiers = new ArrayList<>(draft.tiers());
        tiers.remove(place);
        become(tiers);
    }

    /** @param by -1 for down, 1 for up */
    void move(int place, int by) {
        List<TierDraft> tiers = new ArrayList<>(draft.tiers());
        Collections.swap(tiers, place, place + by);
        become(tiers);
    }

    private void become(List<TierDraft> tiers) {
        become(new LadderDraft(draft.currency(), tiers));
    }

    private void become(LadderDraft next) {
        if (next.equals(draft)) {
            return;
        }
        before.push(draft);
        if (before.size() > STEPS_BACK) {
            before.removeLast();
        }
        draft = next;
    }
}
