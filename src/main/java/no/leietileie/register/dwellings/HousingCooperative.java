package no.leietileie.register.dwellings;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A borettslag in which the municipality holds shares. */
@Entity
@Table(name = "housing_cooperative")
public class HousingCooperative {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "housing_cooperative")
    @SequenceGenerator(name = "housing_cooperative", sequenceName = "housing_cooperative_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    private String name;

    private @Nullable String organisationNumber;

    @SuppressWarnings("NullAway.Init")
    protected HousingCooperative() {}

    public HousingCooperative(String name, @Nullable String organisationNumber) {
        this.name = name;
        this.organisationNumber = organisationNumber;
    }

    public long id() {
        return Objects.requireNonNull(id, "The cooperative has not been stored");
    }

    public String name() {
        return name;
    }

    public @Nullable String organisationNumber() {
        return organisationNumber;
    }
}
