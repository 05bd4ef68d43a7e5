package no.leietileie.municipality;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A part of the municipality, told by the postal codes of its dwellings. */
@Entity
@Table(name = "district")
class District {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "district")
    @SequenceGenerator(name = "district", sequenceName = "district_seq", allocationSize = 1)
    private @Nullable Long id;

    private String name;

    private boolean inForce;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "district_postal_code", joinColumns = @JoinColumn(name = "district_id"))
    @Column(name = "postal_code")
    private Set<String> postalCodes = new TreeSet<>();

    @SuppressWarnings("NullAway.Init")
    protected District() {}

    /** Not in force until a change of it is. */
    District(String name) {
        this.name = name;
    }

    long id() {
        return Objects.requireNonNull(id, "The district has not been stored");
    }

    /** @param data null for a district that is none on that day */
    boolean is(@Nullable DistrictData data) {
        return data == null
                ? !inForce && postalCodes.isEmpty()
                : inForce && name.equals(data.name()) && postalCodes.equals(data.postalCodes());
    }

    void keepOnly(Set<String> codes) {
        postalCodes.retainAll(codes);
    }

    void become(@Nullable DistrictData data) {
        inForce = data != null;
        if (data != null) {
            name = data.name();
            postalCodes.addAll(data.postalCodes());
        }
    }

    DistrictRow row() {
        return new DistrictRow(id(), name, Set.copyOf(postalCodes));
    }
}
