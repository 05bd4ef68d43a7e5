package no.leietileie.letter.mailing;

import static no.leietileie.letter.LetterFixture.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.leietileie.access.ActingUser;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.LetterFixture;
import no.leietileie.letter.mailing.dispatch.MailingJob;
import no.leietileie.letter.mailing.dispatch.MailingWork;
import no.leietileie.letter.template.ParagraphKey;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.letter.translation.TranslationSheets;
import no.leietileie.letter.translation.Translations;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Person;
import no.leietileie.register.PersonFacts;
import no.leietileie.register.PersonId;
import no.leietileie.register.PersonRepository;
import no.leietileie.register.PersonRole;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.provenance.Source;
import no.leietileie.support.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Households that can be written to, a decided letter with its translations, and a hand that sends. */
@Component
public class MailingFixture {

    public static final LanguageTag NB = new LanguageTag("nb");
    public static final LanguageTag TR = new LanguageTag("tr");
    public static final String LETTER = "# Vil du eie boligen din?\n\nHei {{household.name}}!\n\nRing oss i dag.";
    private static final List<String> TURKISH =
            List.of("# Evinizin sahibi olmak ister misiniz?", "Merhaba {{household.name}}!", "Bugün bizi arayın.");

    private final Templates templates;
    private final TemplateVersions versions;
    private final TranslationSheets sheets;
    private final Translations translations;
    private final RegisterFixture register;
    private final PersonRepository persons;
    private final Mailings mailings;
    private final MailingDesk desk;
    private final MailingWork work;
    private final TransactionTemplate transaction;

    MailingFixture(
            Templates templates,
            TemplateVersions versions,
            TranslationSheets sheets,
            Translations translations,
            RegisterFixture register,
            PersonRepository persons,
            Mailings mailings,
            MailingDesk desk,
            MailingWork work,
            TransactionTemplate transaction) {
        this.templates = templates;
        this.versions = versions;
        this.sheets = sheets;
        this.translations = translations;
        this.register = register;
        this.persons = persons;
        this.mailings = mailings;
        this.desk = desk;
        this.work = work;
        this.transaction = transaction;
    }

    public LetterFixture letters() {
        return new LetterFixture(templates, versions);
    }

    /** Decided in Norwegian, approved in Turkish. */
    public TemplateId template() {
        TemplateId template = letters().decided(LETTER);
        List<ParagraphKey> keys = as(2, () -> sheets.find(template, TR)).orElseThrow().paragraphs().stream()
                .map(paragraph -> paragraph.source().key())
                .toList();
        as(2, () -> {
            for (int i = 0; i < keys.size(); i++) {
                translations.write(template, TR, keys.get(i), null, TURKISH.get(i));
            }
            translations.submit(template, TR, keys);
        });
        as(3, () -> translations.approve(template, TR, keys));
        return template;
    }

    /** One adult who reads this language. */
    public HouseholdId household(String familyName, String language) {
        HouseholdId id = register.household(TestHousehold.named(familyName)).householdId();
        speak(id, language, null);
        return id;
    }

    public HouseholdId household(TestHousehold wanted) {
        return register.household(wanted).householdId();
    }

    /** The language and e-mail address of everybody in the household. */
    public void speak(HouseholdId id, String language, String email) {
        transaction.executeWithoutResult(_ -> persons.findAllByHouseholdIdIn(List.of(id.value()))
                .forEach(person -> person.change(
                        person.facts().withContact("900 00 000", email, new LanguageTag(language), null, false),
                        Source.ofImport(1))));
    }

    public PersonId add(HouseholdId id, PersonRole role, String givenName, String familyName, LocalDate born) {
        PersonFacts facts = new PersonFacts(
                role,
                givenName,
                familyName,
                born,
                (Fodselsnummer) null,
                null,
                null,
                new LanguageTag("nb"),
                null,
                false,
                null);
        return Objects.requireNonNull(transaction.execute(
                _ -> persons.save(new Person(id, facts, Source.ofImport(1))).id()));
    }

    public void remove(PersonId id) {
        transaction.executeWithoutResult(_ -> persons.deleteById(id.value()));
    }

    public MailingId compose(TemplateId template, HouseholdId... households) {
        List<Addressed> addressed = Stream.of(households).map(Addressed::of).toList();
        return SignedIn.consultant(() -> mailings.compose(template, addressed));
    }

    public <T> T consultant(Supplier<T> action) {
        return SignedIn.consultant(action);
    }

    /** Sent at once, by the hand of the test instead of the scheduler's. */
    public void send(MailingId id) {
        queue(id);
        work.run(id, MailingJob.SEND);
    }

    public void queue(MailingId id) {
        SignedIn.consultant(() -> {
            desk.send(id, desk.find(id).orElseThrow().version());
            desk.sendNow(id);
            return id;
        });
    }

    public MailingRow row(MailingId id) {
        return ActingUser.as(ActingUser.SYSTEM, () -> desk.find(id).orElseThrow());
    }
}
