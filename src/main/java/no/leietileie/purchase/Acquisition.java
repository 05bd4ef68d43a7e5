package no.leietileie.purchase;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import no.leietileie.access.SignedInUser;
import no.leietileie.base.Nok;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "dwelling_acquisition")
class Acquisition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dwelling_acquisition")
    @SequenceGenerator(name = "dwelling_acquisition", sequenceName = "dwelling_acquisition_seq", allocationSize = 20)
    private @Nullable Long id;

    @Version
    private long version;

    private LocalDate boughtOn;

    private String dwelling;

    private Nok price;

    private String recordedByName;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Acquisition() {}

    Acquisition(AcquisitionData data, SignedInUser user, Instant now) {
        change(data, user, now);
    }

    final void change(AcquisitionData data, SignedInUser user, Instant now) {
        boughtOn = data.boughtOn();
        dwelling = data.dwelling();
        price = data.price();
        recordedByName = user.displayName();
        recordedAt = now;
    }

    AcquisitionRow row() {
        return new AcquisitionRow(
                new AcquisitionId(Objects.requireNonNull(id, "The dwelling has not been stored")),
                version,
                new AcquisitionData(boughtOn, dwelling, price),
                recordedByName);
    }
}
