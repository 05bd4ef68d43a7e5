package no.leietileie.access;

import java.util.Set;

public record UserData(String username, String displayName, Set<Role> roles, Agency agency) {}
