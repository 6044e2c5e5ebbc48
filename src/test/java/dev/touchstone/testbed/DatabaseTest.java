package dev.touchstone.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnBothDatabases
class DatabaseTest {

    @Autowired
    private DataSource database;

    @Test
    void theApplicationStartsOnTheEngineTheBuildAsksFor() throws Exception {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualToIgnoringCase(Engine.current().name());
        }
    }
}
