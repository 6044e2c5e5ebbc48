package dev.touchstone.testbed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;

/** The database engines every test with a database runs on. */
public enum Engine {
    H2 {
        @Override
        TestPropertyValues freshDatabase() {
            return TestPropertyValues.of(
                    "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                    "spring.datasource.username=sa",
                    "spring.datasource.password=");
        }
    },
    POSTGRESQL {
        @Override
        TestPropertyValues freshDatabase() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = Postgres.SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return TestPropertyValues.of(
                    "spring.datasource.url=" + Postgres.SERVER.getJdbcUrl("postgres", name),
                    "spring.datasource.username=postgres",
                    "spring.datasource.password=",
                    "spring.datasource.hikari.maximum-pool-size=12",
                    "spring.datasource.hikari.minimum-idle=1");
        }
    };

    /** Connection properties of a new, empty database. */
    abstract TestPropertyValues freshDatabase();

    /** The engine of this JVM: the build runs the tests that ask for both in two JVMs. */
    static Engine current() {
        return valueOf(System.getProperty("touchstone.engine", H2.name()));
    }

    /** One server for all tests of the JVM; it ends with the JVM. */
    private static class Postgres {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
