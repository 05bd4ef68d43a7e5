package no.leietileie.register.tenants;

/** A working list is added to by hand; a target group is a filter frozen on a day, the evidence of who was meant. */
public enum HouseholdListKind {
    WORKING,
    TARGET_GROUP
}
