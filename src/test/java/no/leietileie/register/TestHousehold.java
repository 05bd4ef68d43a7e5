package no.leietileie.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import no.leietileie.base.CountryCode;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.Nok;
import no.leietileie.register.dwellings.DwellingFacts;
import no.leietileie.register.dwellings.DwellingKind;

/** What a test says about a household; everything else is ordinary. */
public record TestHousehold(
        String familyName,
        String leaseNumber,
        Protection protection,
        Fodselsnummer number,
        LeaseFacts lease,
        String address) {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    public static TestHousehold named(String familyName) {
        return new TestHousehold(
                familyName, "T-" + COUNTER.incrementAndGet(), Protection.NONE, null, endingOn(null), "Prøveveien 4B");
    }

    public TestHousehold withProtection(Protection mark) {
        return new TestHousehold(familyName, leaseNumber, mark, number, lease, address);
    }

    public TestHousehold withNumber(Fodselsnummer other) {
        return new TestHousehold(familyName, leaseNumber, protection, other, lease, address);
    }

    public TestHousehold withLeaseNumber(String other) {
        return new TestHousehold(familyName, other, protection, number, lease, address);
    }

    public TestHousehold withLease(LeaseFacts other) {
        return new TestHousehold(familyName, leaseNumber, protection, number, other, address);
    }

    public static LeaseFacts endingOn(LocalDate end) {
        return new LeaseFacts(
                end == null ? LeaseKind.INDEFINITE : LeaseKind.FIXED_TERM,
                LocalDate.of(2020, 1, 1),
                end,
                null,
                null,
                Nok.ofKroner(8_450),
                null,
                null,
                Nok.ZERO,
                null,
                null,
                null);
    }

    PersonFacts tenant() {
        return new PersonFacts(
                PersonRole.TENANT,
                "Prøve",
                familyName,
                null,
                number,
                "900 00 000",
                null,
                new LanguageTag("tr"),
                null,
                true,
                new CountryCode("TR"));
    }

    DwellingFacts dwelling() {
        return new DwellingFacts(
                null,
                null,
                DwellingKind.FLAT,
                Tenure.COOPERATIVE_SHARE,
                null,
                null,
                null,
                null,
                null,
                address,
                null,
                "3045",
                "Drammen",
                (short) 3,
                new BigDecimal("72.5"),
                null,
                null,
                null,
                null,
                null);
    }
}
