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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "district_postal_code", joinColumns = @JoinColumn(name = "district_id"))
    @Column(name = "postal_code")
    private Set<String> postalCodes = new TreeSet<>();

    @SuppressWarnings("NullAway.Init")
    protected District() {}

    District(DistrictData data) {
        change(data);
    }

    final void change(DistrictData data) {
        name = data.name();
        postalCodes.clear();
        postalCodes.addAll(data.postalCodes());
    }

    DistrictRow row() {
        return new DistrictRow(Objects.requireNonNull(id), name, Set.copyOf(postalCodes));
    }
}
