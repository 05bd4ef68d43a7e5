package no.leietileie.letter.sample;

import no.leietileie.register.HouseholdId;

/** @param place where she lives, to tell namesakes apart */
public record TenantChoice(HouseholdId household, String name, String place) {}
