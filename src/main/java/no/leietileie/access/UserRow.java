package no.leietileie.access;

public record UserRow(UserId id, String username, String displayName, Agency agency) {}
