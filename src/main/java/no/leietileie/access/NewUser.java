package no.leietileie.access;

import java.util.Set;

/** @param password as typed; only its hash is stored, and {@code toString} hides it */
public record NewUser(String username, String displayName, String password, Set<Role> roles, Agency agency) {

    @Override
    public String toString() {
        return "NewUser[" + username + "]";
    }
}
