package no.leietileie.letter.mailing.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import no.leietileie.access.AddressProtection;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.mailing.Addressed;
import no.leietileie.letter.mailing.Channel;
import no.leietileie.letter.mailing.LetterFailure;
import no.leietileie.letter.mailing.LetterHappened;
import no.leietileie.letter.mailing.LetterId;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.MailingReference;
import no.leietileie.letter.mailing.RecipientProblem;
import no.leietileie.letter.mailing.RecipientRow;
import no.leietileie.letter.mailing.RecipientState;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.PersonId;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** The letter of a mailing to one household, or to one adult of it. */
@Entity
@Table(name = "letter_recipient")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
public class Recipient {

    private static final int DETAIL_LENGTH = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_recipient")
    @SequenceGenerator(name = "letter_recipient", sequenceName = "letter_recipient_seq", allocationSize = 500)
    private @Nullable Long id;

    @Version
    private long version;

    private long mailingId;

    private int round;

    private long householdId;

    private String recipientKey;

    private @Nullable Long personId;

    @Embedded
    private AskedFor asked;

    private String name = "";

    private String address = "";

    private String sortKey = "";

    private @Nullable LanguageTag language;

    private @Nullable LanguageTag textLanguage;

    private boolean languageChosen;

    @Enumerated(EnumType.STRING)
    private Channel channel = Channel.PRINT;

    private boolean channelChosen;

    private boolean sentAgain;

    @Enumerated(EnumType.STRING)
    private RecipientState state = RecipientState.EXCEPTED;

    @Enumerated(EnumType.STRING)
    private @Nullable RecipientProblem problem;

    private @Nullable String problemDetail;

    @Embedded
    private Handover handover = new Handover();

    private @Nullable Instant outdatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Recipient() {}

    /** @param round 0 while nobody has looked whether the letter can be sent */
    public Recipient(MailingId mailing, int round, Addressed addressed, @Nullable PersonId person) {
        this.mailingId = mailing.value();
        this.round = round;
        this.householdId = addressed.household().value();
        this.personId = person == null ? null : person.value();
        this.recipientKey = key(householdId, person);
        this.asked = new AskedFor(addressed);
    }

    public Addressed addressed() {
        return asked.addressed(household());
    }

    public void describe(Description found) {
        name = found.name();
        address = found.address();
        sortKey = found.sortKey();
        language = found.language();
        if (!languageChosen) {
            textLanguage = found.textLanguage();
        }
        channel = found.channel();
    }

    public void ready() {
        state = RecipientState.READY;
        problem = null;
        problemDetail = null;
    }

    public void except(RecipientProblem why, String detail) {
        state = RecipientState.EXCEPTED;
        problem = why;
        problemDetail = detail.isEmpty() ? null : detail.substring(0, Math.min(detail.length(), DETAIL_LENGTH));
    }

    public void holdBack() {
        state = RecipientState.HELD_BACK;
    }

    public void choose(Channel other) {
        channel = other;
        channelChosen = true;
    }

    /** In another language than the tenant's, because somebody said so. */
    public void writeIn(LanguageTag other) {
        textLanguage = other;
        languageChosen = true;
    }

    /** Although the household has had this very letter. */
    public void sendAgain() {
        sentAgain = true;
    }

    /** @param person null for a letter to all adults together */
    public void addressTo(@Nullable PersonId person) {
        personId = person == null ? null : person.value();
        recipientKey = key(householdId, person);
    }

    private static String key(long household, @Nullable PersonId person) {
        return person == null ? Long.toString(household) : household + ":" + person.value();
    }

    /** Somebody looks anew whether the letter can be sent. */
    public void begin(int newRound) {
        round = newRound;
    }

    /** From here until the answer nobody knows whether it is sent. */
    public void handOver(Instant now) {
        state = RecipientState.UNDERWAY;
        handover.begin(now);
    }

    public void print() {
        state = RecipientState.PRINTABLE;
        handover.settle();
    }

    /** @param known by which another system knows it */
    public void sent(Instant now, @Nullable String known) {
        state = RecipientState.SENT;
        handover.succeed(now, known);
    }

    public void delivered() {
        state = RecipientState.DELIVERED;
    }

    public void tryAgain(Instant when) {
        state = RecipientState.READY;
        handover.putOff(when);
    }

    public void fail(LetterFailure why) {
        state = RecipientState.FAILED;
        handover.fail(why);
    }

    /** Somebody has seen to what was wrong. */
    public void retry() {
        state = RecipientState.READY;
        handover.beginAnew();
    }

    public void cancel() {
        state = RecipientState.CANCELLED;
    }

    public void outdate(Instant now) {
        outdatedAt = now;
    }

    public void holdsAgain() {
        outdatedAt = null;
    }

    /** Another text comes of other values; what stood in the way of the old ones is looked at anew. */
    public void say(Addressed now) {
        asked = new AskedFor(now);
        if (problem == RecipientProblem.OUTDATED) {
            ready();
        }
        round = 0;
    }

    public LetterHappened happened(LetterHappened.What what, @Nullable String why) {
        return new LetterHappened(id(), mailing(), household(), reference(), what, channel, why);
    }

    public LetterId id() {
        return new LetterId(Objects.requireNonNull(id, "The letter has not been stored"));
    }

    public MailingId mailing() {
        return new MailingId(mailingId);
    }

    public HouseholdId household() {
        return new HouseholdId(householdId);
    }

    public @Nullable PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }

    public @Nullable MailingReference reference() {
        return asked.reference();
    }

    public String name() {
        return name;
    }

    public @Nullable LanguageTag language() {
        return language;
    }

    public @Nullable LanguageTag textLanguage() {
        return textLanguage;
    }

    public boolean isLanguageChosen() {
        return languageChosen;
    }

    public boolean isChannelChosen() {
        return channelChosen;
    }

    public boolean isSentAgain() {
        return sentAgain;
    }

    public Channel channel() {
        return channel;
    }

    public RecipientState state() {
        return state;
    }

    public @Nullable RecipientProblem problem() {
        return problem;
    }

    /** How far it has come on its way to the reader. */
    public Handover handover() {
        return handover;
    }

    public @Nullable Instant outdatedAt() {
        return outdatedAt;
    }

    public RecipientRow row() {
        return new RecipientRow(
                id(),
                mailing(),
                household(),
                name,
                address,
                language,
                textLanguage,
                channel,
                state,
                problem,
                problemDetail,
                handover.failure(),
                handover.nextAttemptAt(),
                handover.sentAt(),
                outdatedAt,
                reference());
    }
}
