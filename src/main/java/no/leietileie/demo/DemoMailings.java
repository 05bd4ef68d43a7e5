package no.leietileie.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import no.leietileie.access.ActingUser;
import no.leietileie.access.UserId;
import no.leietileie.letter.mailing.Composed;
import no.leietileie.letter.mailing.MailingDesk;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.Mailings;
import no.leietileie.letter.mailing.PrintRoomFiles;
import no.leietileie.letter.mailing.SentLetters;
import no.leietileie.letter.mailing.dispatch.MailingJob;
import no.leietileie.letter.mailing.dispatch.MailingWork;
import no.leietileie.municipality.Letterhead;
import no.leietileie.municipality.Policies;
import no.leietileie.municipality.PolicyKey;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The information letter on its way: one mailing that was posted, one in the print file, and one being looked through. */
@Component
@Order(65)
class DemoMailings implements DemoPart {

    private static final long SEED = 2013;
    private static final int POSTED = 30;
    private static final int PRINTED = 15;
    private static final int DRAFTED = 20;
    /** Those of a mailing who read a language without an approved text. */
    private static final int EXCEPTED = 6;
    /** So that no language drowns the others. */
    private static final int PER_LANGUAGE = 60;
    /** Those of the draft who have had the letter. */
    private static final int REPEATED = 3;

    private static final List<String> TRANSLATED = List.of("nb", "en", "tr");
    private static final List<String> UNTRANSLATED = List.of("ar", "so", "ti", "pl");
    private static final int DAYS_OF_LETTERHEAD = 400;

    private final Mailings mailings;
    private final MailingDesk desk;
    private final MailingWork work;
    private final PrintRoomFiles files;
    private final SentLetters letters;
    private final TenantList tenants;
    private final Policies policies;
    private final PolicyKey<Letterhead> letterhead;
    private final ActingUser acting;
    private final Clock clock;

    DemoMailings(
            Mailings mailings,
            MailingDesk desk,
            MailingWork work,
            PrintRoomFiles files,
            SentLetters letters,
            TenantList tenants,
            Policies policies,
            PolicyKey<Letterhead> letterhead,
            ActingUser acting,
            Clock clock) {
        this.mailings = mailings;
        this.desk = desk;
        this.work = work;
        this.files = files;
        this.letters = letters;
        this.tenants = tenants;
        this.policies = policies;
        this.letterhead = letterhead;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void fill(List<UserId> team) {
        policies.change(letterhead, paper(), LocalDate.now(clock).minusDays(DAYS_OF_LETTERHEAD));
        acting.run(team.getFirst(), () -> {
            List<HouseholdId> readers = shuffled(TRANSLATED);
            List<HouseholdId> others = shuffled(UNTRANSLATED);
            send(joined(part(readers, 0, POSTED), part(others, 0, EXCEPTED))).ifPresent(this::post);
            send(part(readers, POSTED, POSTED + PRINTED));
            compose(joined(
                    part(readers, POSTED + PRINTED - REPEATED, POSTED + PRINTED + DRAFTED),
                    part(others, EXCEPTED, 2 * EXCEPTED)));
        });
    }

    private List<HouseholdId> shuffled(List<String> languages) {
        List<HouseholdId> households = new ArrayList<>();
        languages.forEach(language -> households.addAll(
                tenants.idsMatching(TenantFilter.NONE.with(TenantFilterField.LANGUAGE, language)).stream()
                        .limit(PER_LANGUAGE)
                        .toList()));
        Collections.shuffle(households, new Random(SEED));
        return households;
    }

    /** What there is of it: how many read a language depends on the size of the municipality. */
    private static List<HouseholdId> part(List<HouseholdId> all, int from, int to) {
        return all.subList(Math.min(from, all.size()), Math.min(to, all.size()));
    }

    private static List<HouseholdId> joined(List<HouseholdId> some, List<HouseholdId> more) {
        List<HouseholdId> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private Optional<MailingId> send(List<HouseholdId> households) {
        Optional<MailingId> composed = compose(households);
        composed.ifPresent(id -> {
            desk.send(id, desk.find(id).orElseThrow().version());
            desk.sendNow(id);
            work.run(id, MailingJob.SEND);
        });
        return composed;
    }

    /** The print room takes the file along first. */
    private void post(MailingId mailing) {
        try {
            files.writeZip(mailing, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        letters.posted(mailing);
    }

    private Optional<MailingId> compose(List<HouseholdId> households) {
        if (!(mailings.compose(new Selection.Ticked(Set.copyOf(households))) instanceof Composed.Ready(var id))) {
            return Optional.empty();
        }
        work.run(id, MailingJob.PREPARE);
        return Optional.of(id);
    }

    private static Letterhead paper() {
        return new Letterhead(
                SyntheticMunicipality.NAME,
                "",
                "Boligkontoret",
                "Postboks 100",
                "0099 Elvestrand",
                "Rådhusgata 1",
                "00 00 12 34",
                "leietileie@elvestrand.example",
                "www.elvestrand.example");
    }
}
