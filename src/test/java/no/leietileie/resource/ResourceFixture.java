package no.leietileie.resource;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.Nok;
import no.leietileie.support.SignedIn;
import org.springframework.stereotype.Component;

/** Made-up people and rooms in the real tables; names are never the same twice. */
@Component
public class ResourceFixture {

    private final StaffMembers staff;
    private final Interpreters interpreters;
    private final Venues venues;
    private final Users users;

    ResourceFixture(StaffMembers staff, Interpreters interpreters, Venues venues, Users users) {
        this.staff = staff;
        this.interpreters = interpreters;
        this.venues = venues;
        this.users = users;
    }

    /** There from 8 to 15.30 on weekdays. */
    public ResourceId consultant() {
        NewUser wanted = new NewUser(
                UUID.randomUUID().toString(), unique("Konsulent"), "hemmelig", Set.of(Role.TEAM), Agency.BOLIGKONTOR);
        UserId user = ActingUser.as(ActingUser.SYSTEM, () -> users.create(wanted));
        return SignedIn.consultant(() -> staff.add(user, StaffMembers.OFFICE_HOURS));
    }

    public ResourceId interpreter(String language) {
        return SignedIn.consultant(() -> interpreters.create(interpreter(unique("Tolk"), language, 1980)));
    }

    public ResourceId venue() {
        return SignedIn.consultant(() -> venues.create(new VenueData(
                unique("Lokale"), new VenueFacts((short) 12, true, "Prøvetorget 1", null, null), List.of())));
    }

    static InterpreterData interpreter(String name, String language, int bornYear) {
        return new InterpreterData(
                name,
                new InterpreterFacts(
                        null, null, Qualification.B, (short) bornYear, true, true, true, (short) 24, Nok.ofKroner(650)),
                Set.of(new InterpreterLanguage(new LanguageTag(language), "")),
                List.of());
    }

    private static String unique(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 8);
    }
}
