package no.leietileie.throughput.subscription;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import no.leietileie.access.UserId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "figure_subscription")
class Subscription {

    @Id
    private long userId;

    private String email;

    private String language;

    private @Nullable LocalDate sentOn;

    @SuppressWarnings("NullAway.Init")
    protected Subscription() {}

    Subscription(UserId user, String email, String language) {
        this.userId = user.value();
        this.email = email;
        this.language = language;
    }

    UserId user() {
        return new UserId(userId);
    }

    String email() {
        return email;
    }

    String language() {
        return language;
    }

    boolean isDueOn(LocalDate day) {
        return sentOn == null || sentOn.isBefore(day);
    }

    void sent(LocalDate day) {
        sentOn = day;
    }
}
