package dev.touchstone.tier.live;

import dev.touchstone.agency.MemberId;
import dev.touchstone.base.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A row of live answers: what was reported, or what corrects it. */
record LiveAnswer(
        UUID id,
        long place,
        String externalId,
        int revision,
        MemberId member,
        PersonId person,
        String skill,
        String level,
        int score,
        int guess,
        boolean counts,
        Instant answeredAt,
        Instant receivedAt,
        Optional<String> reason) {

    static LiveAnswer reported(ReportedAnswer answer, MemberId member, PersonId person, long place, Instant now) {
        return new LiveAnswer(
                UUID.randomUUID(),
                place,
                answer.id(),
                0,
                member,
                person,
                answer.skill(),
                answer.level().orElse(""),
                answer.millionths(),
                answer.guessMillionths(),
                true,
                answer.answeredAt(),
                now,
                Optional.empty());
    }

    /** What takes this one's place. @param newScore in millionths; empty when it is to count no more */
    LiveAnswer corrected(Optional<Integer> newScore, String why, long newPlace, Instant now) {
        return new LiveAnswer(
                UUID.randomUUID(),
                newPlace,
                externalId,
                revision + 1,
                member,
                person,
                skill,
                level,
                newScore.orElse(score),
                guess,
                newScore.isPresent(),
                answeredAt,
                now,
                Optional.of(why));
    }

    /** What differs in what was sent under the same id; empty when it is the same. */
    List<String> differences(ReportedAnswer sent, Optional<MemberId> sentMember) {
        List<String> differences = new ArrayList<>();
        differ(differences, "member", sentMember.filter(member::equals).isPresent());
        differ(differences, "skill", skill.equals(sent.skill()));
        differ(differences, "score", score == sent.millionths());
        differ(differences, "answeredAt", answeredAt.equals(sent.answeredAt()));
        differ(differences, "task.level", level.equals(sent.level().orElse("")));
        differ(differences, "task.guess", guess == sent.guessMillionths());
        return differences;
    }

    private static void differ(List<String> differences, String word, boolean same) {
        if (!same) {
            differences.add(word);
        }
    }
}
