package no.leietileie.attack;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.Users;
import no.leietileie.support.Visitor;

/** Users with a password, and the browsers in which they are signed in. */
record Attackers(Users users, int port) {

    static final String NOT_FOUND = "Vi fant ikke siden";
    static final String FAILURE = "Siden kunne ikke vises";

    static final String PASSWORD = "fire gamle ekorn";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    SignedInUser create(String displayName, Role... roles) {
        return create(displayName, Agency.BOLIGKONTOR, roles);
    }

    SignedInUser create(String displayName, Agency agency, Role... roles) {
        String username = "angriper" + COUNTER.incrementAndGet();
        users.create(new NewUser(username, displayName, PASSWORD, Set.of(roles), agency));
        return (SignedInUser) users.loadUserByUsername(username);
    }

    Visitor signedIn(SignedInUser user) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(user.username(), PASSWORD);
        return visitor;
    }

    Visitor signedIn(Role... roles) {
        return signedIn(create("Angriper", roles));
    }
}
