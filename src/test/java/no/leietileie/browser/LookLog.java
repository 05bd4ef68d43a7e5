package no.leietileie.browser;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.leietileie.support.ProductProcess;

/** The access log of a product that runs, read past it. */
final class LookLog implements AutoCloseable {

    private static final String COUNT = """
            SELECT COUNT(*) FROM access_log entry JOIN app_user ON app_user.id = entry.user_id WHERE username = ?""";

    private final Connection database;

    LookLog(Product product) {
        try {
            database = ProductProcess.connect(product.data());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long entriesOf(String username) {
        try (PreparedStatement statement = database.prepareStatement(COUNT)) {
            statement.setString(1, username);
            try (ResultSet count = statement.executeQuery()) {
                count.next();
                return count.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
