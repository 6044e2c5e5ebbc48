package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.audit.ChainVerdict;
import dev.touchstone.audit.ChainVerdict.Flaw;
import dev.touchstone.testbed.Installation;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

    @TempDir
    private Path data;

    @Test
    void anIntactRecordIsSaidToBeIntact() throws Exception {
        Installation verified = Installation.obey(data, "audit", "verify");

        assertThat(verified.output()).contains("0 entries, none rewritten");
        assertThat(verified.exitCode()).isZero();
    }

    @Test
    void theFirstEntryThatWasRewrittenIsNamed() {
        assertThat(AuditCommand.Verify.say(new ChainVerdict.Broken(1234, Flaw.OTHER_PAYLOAD)))
                .isEqualTo("Entry 1,234 is not what it was: it says something else. Entries before it hold.");
    }
}
