package no.leietileie.casework.visits.plans;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.resource.ResourceId;
import org.jspecify.annotations.Nullable;

/** A proposal of visits, with what it was made with. */
@Entity
@Table(name = "visit_plan")
class VisitPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit_plan")
    @SequenceGenerator(name = "visit_plan", sequenceName = "visit_plan_seq", allocationSize = 1)
    private @Nullable Long id;

    @Version
    private long version;

    private int edits;

    private LocalDate firstDay;

    private LocalDate lastDay;

    private int minutes;

    private int mostPerDay;

    private boolean aloneAllowed;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "visit_plan_consultant", joinColumns = @JoinColumn(name = "plan_id"))
    @Column(name = "consultant_id")
    private Set<Long> consultants = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private VisitPlanState state = VisitPlanState.DRAFT;

    private long askedBy;

    private String createdByName;

    private String changedByName;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected VisitPlan() {}

    @SuppressWarnings("NullAway.Init")
    VisitPlan(VisitPlanData data, SignedInUser user, Instant now) {
        createdByName = user.displayName();
        createdAt = now;
        remake(data, user);
    }

    VisitPlanId id() {
        return new VisitPlanId(Objects.requireNonNull(id, "The plan has not been stored"));
    }

    long version() {
        return version;
    }

    VisitPlanState state() {
        return state;
    }

    String changedByName() {
        return changedByName;
    }

    UserId askedBy() {
        return new UserId(askedBy);
    }

    VisitPlanData data() {
        return new VisitPlanData(
                firstDay,
                lastDay,
                minutes,
                mostPerDay,
                aloneAllowed,
                consultants.stream().map(ResourceId::new).toList());
    }

    final void remake(VisitPlanData data, SignedInUser user) {
        firstDay = data.firstDay();
        lastDay = data.lastDay();
        minutes = data.minutes();
        mostPerDay = data.mostPerDay();
        aloneAllowed = data.aloneAllowed();
        consultants.clear();
        data.consultants().forEach(one -> consultants.add(one.value()));
        become(VisitPlanState.DRAFT, user);
    }

    /** Also when only one of its households has changed: whoever saw it before must look again. */
    final void changed(SignedInUser user) {
        edits++;
        askedBy = user.id().value();
        changedByName = user.displayName();
    }

    final void become(VisitPlanState wanted, SignedInUser user) {
        state = wanted;
        changed(user);
    }

    VisitPlanRow row() {
        return new VisitPlanRow(id(), version, data(), state, createdByName, createdAt, changedByName);
    }
}
