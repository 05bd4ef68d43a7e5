package no.leietileie.register.imports.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.register.PersonFacts;
import org.jspecify.annotations.Nullable;

/** Reads all lines of a file once, to know which of them speak about the same things and which has the last word. */
public final class FileSurvey {

    private final LocalDate today;
    private final Map<String, Contract> contracts = new HashMap<>();
    private final Map<Object, Contest> contests = new HashMap<>();
    private final Map<NameAndBirth, Integer> names = new HashMap<>();
    private final Set<Fodselsnummer> protectedTenants = new HashSet<>();

    public FileSurvey(LocalDate today) {
        this.today = today;
    }

    private static final class Contract {

        final int firstRow;
        final String content;
        boolean contradicted;

        Contract(int firstRow, String content) {
            this.firstRow = firstRow;
            this.content = content;
        }
    }

    private static final class Contest {

        long bestRank = Long.MIN_VALUE;
        int bestRow;
        int rows;

        /** Of two equals the later one counts. */
        void enter(int row, long rank) {
            rows++;
            if (rank >= bestRank) {
                bestRank = rank;
                bestRow = row;
            }
        }
    }

    /**
     * Two rows say the same when they are understood to say the same.
     *
     * @param row must grow from call to call
     */
    public void add(int row, LandlordLine line) {
        var content = fingerprint(line);
        var first = contracts.putIfAbsent(line.leaseNumber(), new Contract(row, content));
        if (first != null) {
            first.contradicted |= !first.content.equals(content);
            return;
        }
        long rank = rank(line);
        DwellingKey.of(line.dwelling()).ifPresent(key -> enter(key, row, rank));
        for (var tenant : line.tenants()) {
            if (tenant.identityNumber() != null) {
                enter(tenant.identityNumber(), row, rank);
                if (line.isProtected()) {
                    protectedTenants.add(tenant.identityNumber());
                }
            }
        }
        NameAndBirth.of(line.mainTenant()).ifPresent(name -> names.merge(name, 1, Integer::sum));
    }

    public Authority authorityOf(int row, LandlordLine line) {
        var contract = contracts.get(line.leaseNumber());
        if (contract == null) {
            throw new IllegalArgumentException("The line has not been surveyed");
        }
        var persons = new HashSet<Integer>();
        for (int i = 0; i < line.tenants().size(); i++) {
            if (decides(row, line.tenants().get(i).identityNumber())) {
                persons.add(i);
            }
        }
        return new Authority(
                contract.firstRow != row && !contract.contradicted,
                contract.contradicted,
                line.tenants().stream().map(PersonFacts::identityNumber).anyMatch(this::isProtected),
                DwellingKey.of(line.dwelling()).map(key -> decides(row, key)).orElse(true),
                persons);
    }

    private boolean isProtected(@Nullable Fodselsnummer number) {
        return number != null && protectedTenants.contains(number);
    }

    /** Whether another row of the file may be about the same person or dwelling. */
    boolean isShared(LandlordLine line) {
        return DwellingKey.of(line.dwelling()).map(this::isShared).orElse(false)
                || line.tenants().stream().anyMatch(this::isShared)
                || NameAndBirth.of(line.mainTenant())
                        .map(name -> names.getOrDefault(name, 0) > 1)
                        .orElse(false);
    }

    private boolean isShared(PersonFacts tenant) {
        Fodselsnummer number = tenant.identityNumber();
        return number != null && isShared((Object) number);
    }

    private boolean isShared(Object key) {
        var contest = contests.get(key);
        return contest != null && contest.rows > 1;
    }

    public Set<String> contractNumbers() {
        return Set.copyOf(contracts.keySet());
    }

    private void enter(Object key, int row, long rank) {
        contests.computeIfAbsent(key, _ -> new Contest()).enter(row, rank);
    }

    private boolean decides(int row, @Nullable Object key) {
        var contest = key == null ? null : contests.get(key);
        return contest == null || contest.bestRow == row;
    }

    /** A running lease before an ended one, then the line that was changed last, then the lease that began last. */
    private long rank(LandlordLine line) {
        var movedOut = line.lease().movedOutOn();
        long running = movedOut == null || movedOut.isAfter(today) ? 1 : 0;
        return (running << 60)
                + (day(line.lease().registerDate()) << 30)
                + day(line.lease().startsOn());
    }

    /** Days since 1870 or so, never negative and below 2^29. */
    private static long day(@Nullable LocalDate date) {
        return date == null ? 0 : Math.clamp(date.toEpochDay() + 36_525, 1, (1 << 29) - 1);
    }

    private static String fingerprint(LandlordLine line) {
        var text = new StringBuilder()
                .append(line.lease())
                .append(new TreeSet<>(line.said()))
                .append(line.dwelling())
                .append(line.cooperative())
                .append(line.adults())
                .append(line.children())
                .append(line.protection());
        for (var tenant : line.tenants()) {
            var number = tenant.identityNumber();
            text.append(tenant).append(number == null ? "" : number.value());
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return new String(
                    digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)), StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
