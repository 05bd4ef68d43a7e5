package no.leietileie.throughput;

import java.time.LocalDate;

/** Everything that one page of figures shows. @param asOf the day the figures were counted */
public record Dashboard(
        DashboardFilter filter,
        LocalDate asOf,
        int threshold,
        Flow flow,
        Flow flowBefore,
        Exits exits,
        Exits exitsBefore,
        Funnel funnel,
        Contacts contacts,
        LeaseEnds leaseEnds,
        TenancyLength tenancies) {}
