package no.leietileie.support;

import java.util.Set;
import java.util.function.Supplier;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;

/** Made-up users of tests. They need no row of their own unless a foreign key asks for it. */
public final class SignedIn {

    private SignedIn() {}

    public static <T> T consultant(Supplier<T> work) {
        return ActingUser.as(user(1, false), work);
    }

    public static <T> T trusted(Supplier<T> work) {
        return ActingUser.as(user(2, true), work);
    }

    public static SignedInUser user(long id, boolean seesProtected) {
        return new SignedInUser(
                new UserId(id),
                "user" + id,
                "Bruker " + id,
                Agency.BOLIGKONTOR,
                "",
                false,
                seesProtected,
                Set.of(Role.TEAM));
    }

    public static SignedInUser templateAdmin(long id) {
        return new SignedInUser(
                new UserId(id),
                "user" + id,
                "Bruker " + id,
                Agency.BOLIGKONTOR,
                "",
                false,
                false,
                Set.of(Role.TEMPLATE_ADMIN));
    }
}
