package dev.touchstone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.base.PersonalData;
import dev.touchstone.testbed.OnBothDatabases;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OnBothDatabases
class CatalogTest {

    @Autowired
    private DataSource database;

    @Autowired
    private List<PersonalData> personalData;

    @Test
    void everyForeignKeyHasAnIndex() throws Exception {
        assertThat(Catalog.of(database).tables()).isNotEmpty();
        assertThat(Catalog.of(database).foreignKeysWithoutIndex()).isEmpty();
    }

    @Test
    void everyTableWithAPersonIsCoveredByItsModulesPersonalData() throws Exception {
        assertThat(Catalog.of(database).tablesWithAPersonBeyond(coveredTables()))
                .isEmpty();
    }

    @Test
    void everyTablePersonalDataNamesExists() throws Exception {
        assertThat(Catalog.of(database).tables())
                .extracting(Catalog.Table::name)
                .containsAll(coveredTables());
    }

    @Test
    void aForeignKeyWithoutIndexAndAnUncoveredPersonAreNamed() {
        Catalog catalog = new Catalog(List.of(
                new Catalog.Table("diary", Set.of("id", "author_person_id"), List.of(), List.of(List.of("id"))),
                new Catalog.Table(
                        "page",
                        Set.of("id", "diary_id", "theme_id"),
                        List.of(List.of("diary_id"), List.of("theme_id")),
                        List.of(List.of("theme_id", "id"), List.of("id", "diary_id")))));

        assertThat(catalog.foreignKeysWithoutIndex()).containsExactly("page[diary_id]");
        assertThat(catalog.tablesWithAPersonBeyond(Set.of("page"))).containsExactly("diary");
    }

    @Test
    void theCatalogIsReadFromTheDatabase() throws Exception {
        JdbcTemplate sql = new JdbcTemplate(database);
        sql.execute("create table fixture_parent (id int primary key)");
        sql.execute("create table fixture_child (id int primary key, owner_person_id int references fixture_parent)");
        try {
            Catalog catalog = Catalog.of(database);

            assertThat(catalog.tablesWithAPersonBeyond(coveredTables())).containsExactly("fixture_child");
            // H2 adds the index by itself, PostgreSQL does not.
            assertThat(catalog.tables())
                    .filteredOn(table -> table.name().equals("fixture_child"))
                    .singleElement()
                    .extracting(Catalog.Table::foreignKeys)
                    .isEqualTo(List.of(List.of("owner_person_id")));
        } finally {
            sql.execute("drop table fixture_child");
            sql.execute("drop table fixture_parent");
        }
    }

    private Set<String> coveredTables() {
        return personalData.stream().flatMap(data -> data.tables().stream()).collect(Collectors.toSet());
    }
}
