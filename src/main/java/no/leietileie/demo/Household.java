package no.leietileie.demo;

import org.jspecify.annotations.Nullable;

/** Those who live in a dwelling; {@code protection} is blank for all but a few. */
record Household(
        Origin origin,
        Person tenant,
        @Nullable Person coTenant,
        int adults,
        int children,
        String language,
        boolean interpreter,
        String phone,
        String email,
        String protection) {

    record Person(String givenName, String familyName, String identityNumber) {

        String fullName() {
            return givenName + " " + familyName;
        }
    }

    Household withOneMoreChild() {
        return new Household(
                origin, tenant, coTenant, adults, children + 1, language, interpreter, phone, email, protection);
    }

    Household withPhone(String newPhone) {
        return new Household(
                origin, tenant, coTenant, adults, children, language, interpreter, newPhone, email, protection);
    }
}
