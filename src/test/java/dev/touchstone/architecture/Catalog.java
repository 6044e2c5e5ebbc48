package dev.touchstone.architecture;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/** The tables of a migrated database, as JDBC tells of them on any engine; all names in lower case. */
record Catalog(List<Table> tables) {

    /**
     * @param foreignKeys the columns of each foreign key, in order
     * @param indexes the columns of each index, in order; primary and unique keys are indexes too
     */
    record Table(
            String name, Set<String> columns, Collection<List<String>> foreignKeys, Collection<List<String>> indexes) {

        boolean holdsAPerson() {
            return columns.stream().anyMatch(column -> column.equals("person_id") || column.endsWith("_person_id"));
        }

        private boolean isIndexed(List<String> key) {
            return indexes.stream()
                    .anyMatch(index -> index.size() >= key.size()
                            && Set.copyOf(index.subList(0, key.size())).equals(Set.copyOf(key)));
        }
    }

    static Catalog of(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData meta = connection.getMetaData();
            List<Table> tables = new ArrayList<>();
            try (ResultSet found =
                    meta.getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (found.next()) {
                    tables.add(table(meta, connection.getSchema(), found.getString("TABLE_NAME")));
                }
            }
            return new Catalog(tables);
        }
    }

    /** Foreign keys whose columns do not lead any index: deleting or joining from the other side would scan. */
    List<String> foreignKeysWithoutIndex() {
        return tables.stream()
                .flatMap(table -> table.foreignKeys().stream()
                        .filter(key -> !table.isIndexed(key))
                        .map(key -> table.name() + key))
                .toList();
    }

    /** Tables with a person in them that are not among the covered ones. */
    List<String> tablesWithAPersonBeyond(Set<String> covered) {
        return tables.stream()
                .filter(Table::holdsAPerson)
                .map(Table::name)
                .filter(name -> !covered.contains(name))
                .toList();
    }

    private static Table table(DatabaseMetaData meta, String schema, String name) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (ResultSet found = meta.getColumns(null, schema, name, "%")) {
            while (found.next()) {
                columns.add(lower(found, "COLUMN_NAME"));
            }
        }
        try (ResultSet keys = meta.getImportedKeys(null, schema, name);
                ResultSet indexes = meta.getIndexInfo(null, schema, name, false, true)) {
            return new Table(
                    name.toLowerCase(Locale.ROOT),
                    columns,
                    columnsBy(keys, "FK_NAME", "KEY_SEQ", "FKCOLUMN_NAME"),
                    columnsBy(indexes, "INDEX_NAME", "ORDINAL_POSITION", "COLUMN_NAME"));
        }
    }

    private static Collection<List<String>> columnsBy(ResultSet rows, String name, String position, String column)
            throws SQLException {
        Map<String, Map<Integer, String>> ordered = new TreeMap<>();
        while (rows.next()) {
            if (rows.getString(name) != null && rows.getString(column) != null) {
                ordered.computeIfAbsent(rows.getString(name), key -> new TreeMap<>())
                        .put(rows.getInt(position), lower(rows, column));
            }
        }
        return ordered.values().stream()
                .map(columns -> List.copyOf(columns.values()))
                .toList();
    }

    private static String lower(ResultSet rows, String column) throws SQLException {
        return rows.getString(column).toLowerCase(Locale.ROOT);
    }
}
