package broken.scene;

import java.sql.Connection;

class StoredScene {

    Connection connection;
}
