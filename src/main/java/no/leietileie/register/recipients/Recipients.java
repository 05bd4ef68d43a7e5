package no.leietileie.register.recipients;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import no.leietileie.access.Users;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.PersonId;
import no.leietileie.register.Protection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the recipients of letters, some hundred at a time. A household that the user may not see is missing. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional(readOnly = true)
public class Recipients {

    private record HouseholdLine(
            long id, Protection protection, @Nullable Long consultantId) {}

    private final EntityManager entities;
    private final Users users;
    private final Clock clock;

    Recipients(EntityManager entities, Users users, Clock clock) {
        this.entities = entities;
        this.users = users;
        this.clock = clock;
    }

    public Map<HouseholdId, RecipientHousehold> find(Collection<HouseholdId> households) {
        List<Long> ids = households.stream().map(HouseholdId::value).distinct().toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<PersonLine>> persons = persons(ids).stream().collect(groupingBy(PersonLine::householdId));
        Map<Long, List<LeaseLine>> leases = leases(ids).stream().collect(groupingBy(LeaseLine::householdId));
        Map<Long, Optional<String>> contacts = new HashMap<>();
        Map<HouseholdId, RecipientHousehold> found = new HashMap<>();
        for (HouseholdLine line : households(ids)) {
            var id = new HouseholdId(line.id());
            found.put(
                    id,
                    new RecipientHousehold(
                            id,
                            line.protection(),
                            adults(persons.getOrDefault(line.id(), List.of())),
                            newest(leases.getOrDefault(line.id(), List.of())),
                            contact(line.consultantId(), contacts)));
        }
        return found;
    }

    /** For handing a letter over to the digital mailbox of this person, and nothing else. */
    public Optional<Fodselsnummer> identityNumber(PersonId person) {
        return entities.createQuery("select p.facts.identityNumber from Person p where p.id = :id", Fodselsnummer.class)
                .setParameter("id", person.value())
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    private List<RecipientPerson> adults(List<PersonLine> lines) {
        return lines.stream()
                .filter(line -> line.isAdultOn(LocalDate.now(clock)))
                .sorted(Comparator.comparing(PersonLine::role).thenComparing(PersonLine::id))
                .map(PersonLine::person)
                .toList();
    }

    private static @Nullable RecipientLease newest(List<LeaseLine> lines) {
        return lines.stream()
                .max(Comparator.comparing(LeaseLine::id))
                .map(LeaseLine::lease)
                .orElse(null);
    }

    private @Nullable String contact(@Nullable Long consultant, Map<Long, Optional<String>> known) {
        return consultant == null
                ? null
                : known.computeIfAbsent(
                                consultant, id -> users.findUser(new UserId(id)).map(UserRow::displayName))
                        .orElse(null);
    }

    private List<HouseholdLine> households(List<Long> ids) {
        return entities.createQuery(
                        "select h.id, h.facts.protection, h.facts.consultantId from Household h where h.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new HouseholdLine((Long) row[0], (Protection) row[1], (Long) row[2]))
                .toList();
    }

    private List<PersonLine> persons(List<Long> ids) {
        return entities.createQuery("""
                        select new no.leietileie.register.recipients.PersonLine(p.id, p.householdId, p.facts.role,
                            p.facts.givenName, p.facts.familyName, p.facts.birthDate, p.facts.language,
                            p.facts.interpreterNeeded, p.facts.email, p.identityIndex)
                        from Person p
                        where p.householdId in :ids and p.facts.role in (TENANT, CO_TENANT)
                        """, PersonLine.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private List<LeaseLine> leases(List<Long> ids) {
        return entities.createQuery("""
                        select new no.leietileie.register.recipients.LeaseLine(l.id, l.householdId, l.number,
                            l.facts.endsOn, d.facts.streetAddress, d.facts.unitNumber, d.facts.postalCode,
                            d.facts.city, c.name)
                        from Lease l
                        join Dwelling d on d.id = l.dwellingId
                        left join HousingCooperative c on c.id = d.facts.cooperativeId
                        where l.householdId in :ids
                          and (l.facts.movedOutOn is null or l.facts.movedOutOn >= :today)
                        """, LeaseLine.class)
                .setParameter("ids", ids)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }
}
