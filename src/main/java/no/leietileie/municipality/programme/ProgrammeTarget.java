package no.leietileie.municipality.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "programme_target")
class ProgrammeTarget {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "programme_target")
    @SequenceGenerator(name = "programme_target", sequenceName = "programme_target_seq", allocationSize = 20)
    private @Nullable Long id;

    @Version
    private long version;

    private short programmeYear;

    @Enumerated(EnumType.STRING)
    private TargetKind kind;

    private int goal;

    private LocalDate startsOn;

    private LocalDate endsOn;

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeTarget() {}

    ProgrammeTarget(int year, TargetData data) {
        programmeYear = (short) year;
        change(data);
    }

    final void change(TargetData data) {
        kind = data.kind();
        goal = data.goal();
        startsOn = data.from();
        endsOn = data.to();
    }

    TargetData data() {
        return new TargetData(kind, goal, startsOn, endsOn);
    }
}
