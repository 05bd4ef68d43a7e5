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
import java.util.Objects;
import no.leietileie.access.SignedInUser;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "milestone")
class Milestone {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "milestone")
    @SequenceGenerator(name = "milestone", sequenceName = "milestone_seq", allocationSize = 20)
    private @Nullable Long id;

    @Version
    private long version;

    private short programmeYear;

    @Enumerated(EnumType.STRING)
    private ProgrammeStep step;

    private String title;

    private @Nullable String responsible;

    private @Nullable LocalDate startsOn;

    private @Nullable LocalDate dueOn;

    private @Nullable LocalDate doneOn;

    private String changedByName;

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    Milestone(int year, MilestoneData data, SignedInUser user) {
        programmeYear = (short) year;
        change(data, user);
    }

    final void change(MilestoneData data, SignedInUser user) {
        changedByName = user.displayName();
        step = data.step();
        title = data.title().strip();
        responsible = data.responsible();
        startsOn = data.startsOn();
        dueOn = data.dueOn();
    }

    String changedByName() {
        return changedByName;
    }

    void done(@Nullable LocalDate day, SignedInUser user) {
        changedByName = user.displayName();
        doneOn = day;
    }

    MilestoneRow row() {
        return new MilestoneRow(
                new MilestoneId(Objects.requireNonNull(id, "The milestone has not been stored")),
                version,
                programmeYear,
                new MilestoneData(step, title, responsible, startsOn, dueOn),
                doneOn);
    }
}
