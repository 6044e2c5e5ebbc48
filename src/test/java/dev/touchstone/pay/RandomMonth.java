package dev.touchstone.pay;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import dev.touchstone.labeling.Work;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** People who work through a month as it comes: in all zones, at all hours, with pauses, over midnight, at changing rates. */
class RandomMonth {

    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "America/New_York",
            "Asia/Manila",
            "Africa/Cairo",
            "Australia/Lord_Howe",
            "Pacific/Kiritimati",
            "Asia/Kathmandu",
            "America/Santiago");
    private static final List<String> CURRENCIES = List.of("USD", "JPY", "KWD");
    private static final List<Work> WORK = List.of(
            Work.lesson(UUID.randomUUID(), "first-boxes"),
            Work.review(),
            Work.drill(),
            Work.exam(UUID.randomUUID(), "photo-labelling"));

    private final Random random;
    private final YearMonth month;
    private final Metering metering;
    private final SomePayer payer;
    private final SetClock clock;
    private final List<AgencyId> agencies = List.of(AgencyId.random(), AgencyId.random());
    private final List<PersonId> people;

    RandomMonth(long seed, int people, YearMonth month, Metering metering, SomePayer payer, SetClock clock) {
        this.random = new Random(seed);
        this.month = month;
        this.metering = metering;
        this.payer = payer;
        this.clock = clock;
        this.people =
                IntStream.range(0, people).mapToObj(person -> PersonId.random()).toList();
    }

    List<AgencyId> agencies() {
        return agencies;
    }

    List<PersonId> people() {
        return new ArrayList<>(people);
    }

    /** Each goes through the month alone, which is the same as all at once: nobody's time touches another's. */
    void isWorked() {
        people.forEach(this::works);
        clock.set(month.plusMonths(2).atDay(1).atStartOfDay(ZoneId.of("UTC")).toInstant());
        metering.closeWhatIsOver();
    }

    private void works(PersonId person) {
        AgencyId agency = agencies.get(random.nextInt(agencies.size()));
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        for (int day = 0; day <= month.lengthOfMonth() + 1; day++) {
            String currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
            payer.pays(person, ReplayTest.terms(agency, random.nextLong(1, 5000), currency));
            ZonedDateTime morning = month.atDay(1).minusDays(1).plusDays(day).atStartOfDay(zone);
            sits(person, zone, morning.toInstant().plusSeconds(random.nextLong(86_400)));
        }
    }

    private void sits(PersonId person, ZoneId zone, Instant start) {
        if (start.isAfter(clock.instant()) || random.nextInt(10) > 0) {
            clock.set(start);
        }
        Work work = WORK.get(random.nextInt(WORK.size()));
        int beats = random.nextInt(3, 20);
        for (int beat = 0; beat < beats; beat++) {
            metering.beat(person, zone, work);
            clock.pass(random.nextLong(1, 240));
            switch (random.nextInt(20)) {
                case 0 -> metering.leave(person, work);
                case 1 -> metering.stop(person, work);
                case 2 -> work = WORK.get(random.nextInt(WORK.size()));
                default -> {}
            }
        }
    }
}
