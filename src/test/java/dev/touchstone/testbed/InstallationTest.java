package dev.touchstone.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

    @TempDir
    private Path data;

    @Test
    void whatIsCommittedJustBeforeAKillIsThereAfterTheNextStart() throws Exception {
        String url = "jdbc:h2:file:" + data + "/touchstone;AUTO_SERVER=TRUE";
        try (Installation first = Installation.serve(data);
                Connection beside = DriverManager.getConnection(url, "touchstone", "")) {
            beside.createStatement().execute("create table kept (id int)");
            beside.createStatement().execute("insert into kept values (7)");
            assertThat(workByTheClock(beside)).contains("erase-idle-guests", "try-mail-again");
            first.kill();
        }

        try (Installation second = Installation.serve(data);
                Connection beside = DriverManager.getConnection(url, "touchstone", "")) {
            var rows = beside.createStatement().executeQuery("select id from kept");
            assertThat(rows.next()).isTrue();
            assertThat(workByTheClock(beside)).doesNotHaveDuplicates().contains("erase-idle-guests");
            assertThat(second.get("/actuator/health").body()).contains("UP");
        }
    }

    @Test
    void aTakenPortIsToldInOneLine() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            int port = other.getLocalPort();
            Installation refused = Installation.obey(data, "--port", Integer.toString(port));

            assertThat(refused.exitCode()).isOne();
            assertThat(refused.output())
                    .isEqualTo("Port " + port + " is taken; run ./run --port " + (port + 1)
                            + " or stop the other program");
        }
    }

    @Test
    void unknownWordsAreAnsweredWithTheUsage() throws Exception {
        Installation refused = Installation.obey(data, "sing", "--loud");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.output()).contains("'sing'", "Usage: ./run");
    }

    @Test
    void helpListsTheWordsAndStartsNothing() throws Exception {
        Installation asked = Installation.obey(data, "help");

        assertThat(asked.exitCode()).isZero();
        assertThat(asked.output()).contains("serve", "--port", "--demo");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void theDemonstrationHasPeopleAnAgencyAndTheirMail() throws Exception {
        String url = "jdbc:h2:file:" + data + "/touchstone;AUTO_SERVER=TRUE";
        try (Installation demonstration = Installation.demonstrate(data);
                Connection beside = DriverManager.getConnection(url, "touchstone", "")) {
            assertThat(demonstration.output()).contains("Sample people: tomas@example.org", "noor@example.org (owner)");
            var members = beside.createStatement().executeQuery("select count(*) from membership");
            assertThat(members.next()).isTrue();
            assertThat(members.getInt(1)).isEqualTo(43);
        }
    }

    @Test
    void whileAServerRunsASecondOneAndACommandMayUseItsData() throws Exception {
        try (Installation first = Installation.serve(data);
                Installation second = Installation.serve(data)) {
            assertThat(second.address()).isNotEqualTo(first.address());
            Installation command = Installation.obey(data, "operator", "olga@example.org");

            assertThat(command.output()).contains("olga@example.org");
            assertThat(command.exitCode()).isZero();
        }
    }

    /** What a server has put down for the nodes to do; it begins with that right before it says that it serves. */
    private static List<String> workByTheClock(Connection database) throws SQLException {
        List<String> names = new ArrayList<>();
        var rows = database.createStatement().executeQuery("select task_name from scheduled_tasks");
        while (rows.next()) {
            names.add(rows.getString(1));
        }
        return names;
    }
}
