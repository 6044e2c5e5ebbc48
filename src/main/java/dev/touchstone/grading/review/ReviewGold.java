package dev.touchstone.grading.review;

import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.review.ReviewReveal.PlantedFault;
import java.util.List;

/** The gold of one item, ready to mark with. */
record ReviewGold(ReviewReveal reveal, GoldKey key, List<KnownMistake> mistakes) {

    record KnownMistake(ReviewAnswer answer, GoldKey.TypicalMistake mistake) {}

    TypedError missed(PlantedFault fault) {
        return new TypedError("review-fault-missed", fault.clause(), null);
    }

    TypedError wrongKind(PlantedFault fault, Fault named) {
        return known("review-wrong-kind", named, new TypedError("review-wrong-kind", fault.clause(), null));
    }

    /** With the author's words about this very box, where there are some. */
    TypedError unjustified(Fault named) {
        String type = "review-unjustified-fault";
        GoldKey.Reason reason = named.box() == null ? null : key.reasons().get(named.box());
        TypedError plain = reason == null
                ? new TypedError(type, key.clause(), null)
                : new TypedError(type, reason.clause(), reason.why());
        return known(type, named, plain);
    }

    private TypedError known(String type, Fault named, TypedError otherwise) {
        return mistakes.stream()
                .filter(known -> known.mistake().error().equals(type))
                .filter(known -> known.answer().faults().contains(named))
                .findFirst()
                .map(known -> new TypedError(
                        type, known.mistake().clause(), known.mistake().why()))
                .orElse(otherwise);
    }
}
