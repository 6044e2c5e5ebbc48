package dev.touchstone.certification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.touchstone.certification.decision.Bank;
import dev.touchstone.certification.decision.BankSize;
import dev.touchstone.certification.decision.ExamRule;
import dev.touchstone.certification.simulation.CutStudy;
import dev.touchstone.certification.simulation.ExposurePlan;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the exam of a program comes to in simulation, for whoever chooses its cut. */
@Service
public class ExamStudies {

    private static final int KEPT = 20;
    private static final long SEED = 1;

    private final Curriculum curriculum;
    private final ExamBanks banks;
    private final ExamItems items;
    private final Cache<UUID, CutStudy.Curves> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    ExamStudies(Curriculum curriculum, ExamBanks banks, ExamItems items) {
        this.curriculum = curriculum;
        this.banks = banks;
        this.items = items;
    }

    /** The items of a program without any control of exposure, and its rule. */
    public record Studied(Bank bank, ExamRule rule) {}

    /**
     * @param items of the bank
     * @param missing items that the pool would need for the usual exposure
     * @param rate the largest share of people that may be given one item
     */
    public record Study(
            Program program,
            int number,
            int items,
            double meanItems,
            double rate,
            int missing,
            CutStudy.Curves curves) {

        public boolean enough() {
            return missing == 0 && rate <= BankSize.USUAL_RATE;
        }
    }

    /** For simulations of one's own. @throws dev.touchstone.base.NotFound when there is no such program */
    public Studied studied(String program) {
        Program wanted = curriculum.program(program);
        return new Studied(items.of(wanted).bank(), SittingTerms.rule(wanted));
    }

    /** Takes some seconds the first time. @throws dev.touchstone.base.NotFound when there is no such program */
    @PreAuthorize(SittingReviews.EXAMINERS)
    public Study of(String slug) {
        Program program = curriculum.program(slug);
        PinnedBank bank = banks.current(program);
        CutStudy.Curves curves = known.get(
                bank.id(),
                id -> new CutStudy(
                                bank.bank(),
                                SittingTerms.rule(program),
                                ExposurePlan.of("sympson-hetter:" + bank.rate()))
                        .run(SEED));
        return new Study(
                program, bank.number(), bank.bank().size(), bank.meanItems(), bank.rate(), bank.missing(), curves);
    }
}
