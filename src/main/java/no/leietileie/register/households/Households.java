package no.leietileie.register.households;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import no.leietileie.access.Users;
import no.leietileie.access.log.AccessLogRow;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.base.LanguageTag;
import no.leietileie.register.Household;
import no.leietileie.register.HouseholdChanged;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.HouseholdRepository;
import no.leietileie.register.Person;
import no.leietileie.register.PersonId;
import no.leietileie.register.PersonRepository;
import no.leietileie.register.Protection;
import no.leietileie.register.TenantListProjection;
import no.leietileie.register.provenance.FieldChange;
import no.leietileie.register.provenance.Source;
import no.leietileie.register.tenants.ConsultantChange;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One household at a time. Every look is logged; a household that must not be seen is not found. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class Households {

    private static final String PAGE = "household.page";

    private final HouseholdReader reader;
    private final HouseholdRepository households;
    private final PersonRepository persons;
    private final TenantListProjection tenantList;
    private final TenantList tenants;
    private final Users users;
    private final Looks looks;
    private final AccessLog log;
    private final ApplicationEventPublisher events;

    Households(
            HouseholdReader reader,
            HouseholdRepository households,
            PersonRepository persons,
            TenantListProjection tenantList,
            TenantList tenants,
            Users users,
            Looks looks,
            AccessLog log,
            ApplicationEventPublisher events) {
        this.reader = reader;
        this.households = households;
        this.persons = persons;
        this.tenantList = tenantList;
        this.tenants = tenants;
        this.users = users;
        this.looks = looks;
        this.log = log;
        this.events = events;
    }

    /** @throws PurposeMissingException for a protected household: why it is opened must be said */
    public Optional<HouseholdDetails> open(HouseholdId id) {
        return look(id, PAGE, Optional.empty());
    }

    public Optional<HouseholdDetails> open(HouseholdId id, Purpose purpose) {
        return look(id, PAGE, Optional.of(purpose));
    }

    /** Whether a purpose must be stated first; never for a household that the user may not see. */
    @Transactional(readOnly = true)
    public boolean needsPurpose(HouseholdId id) {
        return looks.isProtected(id);
    }

    private Optional<HouseholdDetails> look(HouseholdId id, String subject, Optional<Purpose> purpose) {
        var found = reader.find(id);
        found.ifPresent(_ -> looks.note(id, subject, purpose));
        return found;
    }

    /**
     * For telling whether a row of the landlord's file is about this household.
     *
     * @throws PurposeMissingException for a protected household without a purpose
     */
    @PreAuthorize("hasAnyRole('" + Role.REGISTER_NAME + "', '" + Role.ADMIN_NAME + "')")
    public Optional<HouseholdDetails> compare(HouseholdId id, Optional<Purpose> purpose) {
        return look(id, "import.held-row", purpose);
    }

    /**
     * Empty when none is known.
     *
     * @throws PurposeMissingException for a protected household without a purpose
     */
    public Optional<Fodselsnummer> revealIdentityNumber(PersonId id, Optional<Purpose> purpose) {
        return persons.findById(id.value()).flatMap(person -> {
            looks.note(person.householdId(), "household.identity-number", purpose);
            return Optional.ofNullable(person.facts().identityNumber());
        });
    }

    /**
     * Saves what differs between {@code seen} and {@code wanted}. Changes that others have made meanwhile stay; where both
     * changed the same field nothing at all is saved. Taking a change back is the same call the other way round.
     */
    public ContactResult changeContact(HouseholdId id, ContactData seen, ContactData wanted) {
        wanted.persons().values().forEach(PersonContact::requireStorable);
        var household = households.findForChange(id.value());
        return household.isEmpty() ? new ContactResult.NotFound() : changeContact(household.get(), seen, wanted);
    }

    /**
     * Sets or lifts the address protection, for those who see protected households. Returns whether it was done: not when
     * the household is no longer there, or no longer as the user has seen it.
     *
     * @param why stands in the access log
     */
    public boolean changeProtection(HouseholdId id, Protection seen, Protection wanted, Purpose why) {
        if (!CurrentUser.get().seesProtected()) {
            throw new AccessDeniedException("Address protection is for those who see protected households");
        }
        return households
                .findForChange(id.value())
                .filter(household -> household.facts().protection() == seen)
                .map(household -> changeProtection(household, wanted, why))
                .orElse(false);
    }

    private boolean changeProtection(Household household, Protection wanted, Purpose why) {
        long id = household.id().value();
        var source = Source.of(CurrentUser.get().id());
        var changes = new LinkedHashMap<String, String>();
        describe("", household.change(household.facts().withProtection(wanted), source), changes);
        var purpose = Map.of(AccessLogRow.PURPOSE, why.logged());
        if (changes.isEmpty()) {
            household.confirm("protection", source);
            log.changed(id, HouseholdChanged.PROTECTION, purpose);
        } else {
            tenantList.refresh(List.of(id));
            events.publishEvent(HouseholdChanged.protection(household.id(), changes, purpose));
        }
        return true;
    }

    /** @param consultant nobody takes the consultant away */
    public ConsultantChange changeConsultant(HouseholdId id, @Nullable UserId consultant) {
        return tenants.assignConsultant(new Selection.Ticked(Set.of(id)), consultant);
    }

    /** Gives back the earlier consultant unless somebody has chosen another one since. */
    public void undo(ConsultantChange change) {
        tenants.undo(change);
    }

    private ContactResult changeContact(Household household, ContactData seen, ContactData wanted) {
        var now = reader.read(household);
        var merge = new ContactMerge(now, seen, wanted, this::userName);
        var merged = merge.merged();
        if (!merge.conflicts().isEmpty()) {
            return new ContactResult.Conflicted(merge.conflicts());
        }
        var changes = write(household, merged);
        if (!changes.isEmpty()) {
            tenantList.refresh(List.of(household.id().value()));
            events.publishEvent(new HouseholdChanged(household.id(), changes));
        }
        return new ContactResult.Saved(now.contact(), merged);
    }

    private Map<String, String> write(Household household, ContactData data) {
        var source = Source.of(CurrentUser.get().id());
        var changes = new LinkedHashMap<String, String>();
        describe("", household.change(household.facts().withSize(data.adults(), data.children()), source), changes);
        for (Person person :
                persons.findAllByHouseholdIdIn(List.of(household.id().value()))) {
            var contact = data.persons().get(person.id());
            if (contact != null) {
                var changed = person.change(contact.in(person.facts()), source);
                describe("person:" + person.id().value() + ".", changed, changes);
            }
        }
        return changes;
    }

    private static void describe(String prefix, List<FieldChange> changed, Map<String, String> changes) {
        changed.forEach(
                change -> changes.put(prefix + change.field(), text(change.before()) + " → " + text(change.after())));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case LanguageTag language -> language.value();
            default -> value.toString();
        };
    }

    private @Nullable String userName(Source source) {
        return source.user().flatMap(users::findUser).map(UserRow::displayName).orElse(null);
    }
}
