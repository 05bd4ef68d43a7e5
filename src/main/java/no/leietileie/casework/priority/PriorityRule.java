package no.leietileie.casework.priority;

/** What counts for or against a visit, each with its weight at the start; minus is a brake. */
public enum PriorityRule {
    RIGHT_TO_BUY(30),
    TENANCY_LENGTH(15),
    LEASE_END(20),
    STEADY_INCOME(20),
    SPACE(10),
    RENT_AGAINST_COST(15),
    ARREARS(-30),
    EARLIER_CONTACT(-20);

    private final int firstWeight;

    PriorityRule(int firstWeight) {
        this.firstWeight = firstWeight;
    }

    int firstWeight() {
        return firstWeight;
    }
}
