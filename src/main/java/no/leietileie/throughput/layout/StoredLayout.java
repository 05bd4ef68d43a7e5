package no.leietileie.throughput.layout;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last word is kept: two windows of one reader do not quarrel about an arrangement. */
@Entity
@Table(name = "dashboard_layout")
class StoredLayout {

    @Id
    private long userId;

    private String figures;

    @SuppressWarnings("NullAway.Init")
    protected StoredLayout() {}

    StoredLayout(long userId, DashboardLayout layout) {
        this.userId = userId;
        this.figures = layout.text();
    }

    DashboardLayout layout() {
        return DashboardLayout.of(figures);
    }
}
