package dev.touchstone.skill;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes back what tests calibrated, since all of them share one application: others count on the author's guesses. */
final class NoCalibration {

    private NoCalibration() {}

    static void in(JdbcTemplate database, ParameterSets parameters) {
        for (String table : List.of("standing_basis", "item_parameters", "calibrated_skill", "calibration")) {
            database.update("delete from " + table);
        }
        database.update("update evidence set basis = 0");
        database.update("update standing set basis = 0");
        parameters.forget();
    }
}
