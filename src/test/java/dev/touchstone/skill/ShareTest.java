package dev.touchstone.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void halfOfTheMiddlingItemsAreRightAtTheMiddleOfTheScale() {
        assertThat(Share.at(0)).isEqualTo(0.5);
        assertThat(Share.at(0.75)).isEqualTo(0.679, within(0.001));
    }

    @Test
    void theIntervalIsCarriedThrough() {
        Standing standing = new Standing("boxes", 1, 0.3, 40, Optional.empty(), LocalDate.of(2026, 3, 2));
        assertThat(standing.share().low()).isEqualTo(Share.at(standing.low()));
        assertThat(standing.share().middle()).isEqualTo(Share.at(1));
        assertThat(standing.share().high()).isEqualTo(Share.at(standing.high()));
    }
}
