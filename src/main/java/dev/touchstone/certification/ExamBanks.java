package dev.touchstone.certification;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.touchstone.base.SecondLook;
import dev.touchstone.certification.decision.BankSize;
import dev.touchstone.certification.decision.Exposure;
import dev.touchstone.certification.decision.Exposure.Limited;
import dev.touchstone.content.Program;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The banks of the programs, version by version. A new version is made when the pool, the parameters or the rules of a program
 * changed: exposure is simulated anew then, and sittings that have begun keep the version they have.
 */
@Component
class ExamBanks {

    private static final Logger LOG = LoggerFactory.getLogger(ExamBanks.class);
    private static final int KEPT = 50;

    private final ExamItems items;
    private final BankBook book;
    private final Clock clock;
    private final LoadingCache<UUID, PinnedBank> byId;

    ExamBanks(ExamItems items, BankBook book, Clock clock) {
        this.items = items;
        this.book = book;
        this.clock = clock;
        this.byId = Caffeine.newBuilder().maximumSize(KEPT).build(book::read);
    }

    PinnedBank get(UUID bank) {
        return byId.get(bank);
    }

    /** The newest version, made now if the program changed since; that takes a second or two. */
    PinnedBank current(Program program) {
        ExamItems.Drawable drawable = items.of(program);
        String fingerprint = drawable.fingerprint(program);
        return newest(program)
                .filter(known -> known.fingerprint().equals(fingerprint))
                .map(known -> get(known.id()))
                .orElseGet(() -> get(SecondLook.at(() -> newest(program)
                        .filter(known -> known.fingerprint().equals(fingerprint))
                        .map(BankBook.Known::id)
                        .orElseGet(() -> make(program, drawable, fingerprint)))));
    }

    private Optional<BankBook.Known> newest(Program program) {
        return book.newest(program.uuid());
    }

    private UUID make(Program program, ExamItems.Drawable drawable, String fingerprint) {
        var rule = SittingTerms.rule(program);
        long seed = program.uuid().getMostSignificantBits();
        Limited usual = Exposure.usual(rule, BankSize.USUAL_RATE).limit(drawable.bank(), seed);
        BankSize size = BankSize.of(drawable.bank().size(), usual.meanItems(), program.sittings());
        Limited limited = size instanceof BankSize.Met
                ? usual
                : Exposure.usual(rule, size.rate()).limit(drawable.bank(), seed);
        int missing = size instanceof BankSize.Missing small ? small.items() : 0;
        UUID made = book.add(
                program.uuid(), fingerprint, limited, drawable.passes(), size.rate(), missing, clock.instant());
        LOG.info(
                "A new bank of {} has {} items; sittings take {} on average, and no item goes to more than {} of people",
                program.slug(),
                drawable.bank().size(),
                Math.round(limited.meanItems()),
                size.rate());
        return made;
    }
}
