package no.leietileie.register.tenants;

import static no.leietileie.register.tenants.FilterValues.oneOf;
import static no.leietileie.register.tenants.FilterValues.orNone;

import java.util.Optional;
import java.util.function.Function;
import no.leietileie.register.LeaseAlert;
import no.leietileie.register.Tenure;
import no.leietileie.register.dwellings.DwellingKind;

/** What the tenant list can be filtered by, in the order of an address. Amounts are whole kroner, bounds are included. */
public enum TenantFilterField {
    TEXT("q", false, FilterValues::text),
    DISTRICT("district", true, orNone(FilterValues::number)),
    COOPERATIVE("cooperative", true, orNone(FilterValues::number)),
    TENURE("tenure", true, oneOf(Tenure.class)),
    DWELLING_KIND("dwelling", true, oneOf(DwellingKind.class)),
    LANGUAGE("language", true, orNone(FilterValues::language)),
    NATIONALITY("nationality", true, orNone(FilterValues::country)),
    CONSULTANT("consultant", true, orNone(FilterValues::number)),
    STAGE("stage", true, orNone(FilterValues::key)),
    ALERT("alert", true, oneOf(LeaseAlert.class)),
    ENDS("ends", false, oneOf(LeaseEnd.class)),
    ENDS_FROM("endsFrom", false, FilterValues::date),
    ENDS_TO("endsTo", false, FilterValues::date),
    RENT_FROM("rentFrom", false, FilterValues::number),
    RENT_TO("rentTo", false, FilterValues::number),
    SIZE_FROM("sizeFrom", false, FilterValues::number),
    SIZE_TO("sizeTo", false, FilterValues::number),
    ARREARS("arrears", false, FilterValues::yesOrNo),
    INTERPRETER("interpreter", false, FilterValues::yesOrNo),
    LIST("list", false, FilterValues::number),
    STATE("state", false, oneOf(LeaseState.class));

    private final String parameter;
    private final boolean many;
    private final Function<String, Optional<String>> canonical;

    TenantFilterField(String parameter, boolean many, Function<String, Optional<String>> canonical) {
        this.parameter = parameter;
        this.many = many;
        this.canonical = canonical;
    }

    /** Its name in an address. */
    public String parameter() {
        return parameter;
    }

    /** Whether several values may be chosen; one of them is then enough for a match. */
    public boolean takesMany() {
        return many;
    }

    Optional<String> canonical(String raw) {
        return canonical.apply(raw);
    }
}
