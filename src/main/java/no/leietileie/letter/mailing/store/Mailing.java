package no.leietileie.letter.mailing.store;

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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.MailingOptions;
import no.leietileie.letter.mailing.MailingRow;
import no.leietileie.letter.mailing.MailingState;
import no.leietileie.letter.mailing.PauseReason;
import no.leietileie.letter.mailing.RecipientCounts;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateInfo;
import org.jspecify.annotations.Nullable;

/** A letter to many households, from the first choice of recipients on. Guards its own steps. */
@Entity
@Table(name = "letter_mailing")
public class Mailing {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_mailing")
    @SequenceGenerator(name = "letter_mailing", sequenceName = "letter_mailing_seq", allocationSize = 1)
    private @Nullable Long id;

    @Version
    private long version;

    private long templateId;

    @Enumerated(EnumType.STRING)
    private MailingState state = MailingState.PREPARING;

    private int round = 1;

    private boolean norwegianEnclosed;

    private boolean norwegianFirst;

    private boolean letterPerAdult;

    private String enclosures;

    private @Nullable LocalDate letterDate;

    private long createdBy;

    private String createdByName;

    private Instant createdAt;

    private @Nullable Long sentBy;

    private @Nullable String sentByName;

    private @Nullable Instant dispatchAt;

    private @Nullable Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable PauseReason pauseReason;

    @SuppressWarnings("NullAway.Init")
    protected Mailing() {}

    public Mailing(TemplateId template, MailingOptions options, SignedInUser creator, Instant now) {
        templateId = template.value();
        use(options);
        createdBy = creator.id().value();
        createdByName = creator.displayName();
        createdAt = now;
    }

    private void use(MailingOptions options) {
        norwegianEnclosed = options.norwegianEnclosed();
        norwegianFirst = options.norwegianFirst();
        letterPerAdult = options.letterPerAdult();
        enclosures = options.enclosures().stream()
                .map(TemplateId::value)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /** All recipients are made ready anew. */
    public void change(TemplateId template, MailingOptions options) {
        move(MailingState.PREPARING);
        templateId = template.value();
        use(options);
        round++;
    }

    /** Some recipients are to be made ready; the others are as they are. */
    public void prepareMore() {
        move(MailingState.PREPARING);
    }

    public void prepared() {
        move(MailingState.DRAFT);
    }

    /** @param dispatch when it begins unless it is taken back */
    public void send(SignedInUser user, LocalDate date, Instant dispatch) {
        move(MailingState.QUEUED);
        sentBy = user.id().value();
        sentByName = user.displayName();
        letterDate = date;
        dispatchAt = dispatch;
    }

    /** @throws IllegalStateException when it is not waiting any longer */
    public void sendNow(Instant now) {
        if (state != MailingState.QUEUED) {
            throw new IllegalStateException("The mailing does not wait");
        }
        dispatchAt = now;
    }

    public void takeBack() {
        move(MailingState.DRAFT);
        dispatchAt = null;
    }

    /** @return whether its time has come */
    public boolean begin(Instant now) {
        if (state == MailingState.QUEUED && dispatchAt != null && !dispatchAt.isAfter(now)) {
            move(MailingState.SENDING);
        }
        return state == MailingState.SENDING;
    }

    public void pause(PauseReason reason) {
        move(MailingState.PAUSED);
        pauseReason = reason;
    }

    /** Goes on after a pause, or once more with letters that failed. */
    public void resume() {
        move(MailingState.SENDING);
        pauseReason = null;
        finishedAt = null;
    }

    public void cancel(Instant now) {
        move(MailingState.CANCELLED);
        finishedAt = now;
    }

    public void finish(Instant now) {
        move(MailingState.DONE);
        finishedAt = now;
    }

    private void move(MailingState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("A mailing that is " + state + " cannot become " + next);
        }
        state = next;
    }

    public MailingId id() {
        return new MailingId(Objects.requireNonNull(id, "The mailing has not been stored"));
    }

    public long version() {
        return version;
    }

    public TemplateId template() {
        return new TemplateId(templateId);
    }

    public MailingState state() {
        return state;
    }

    public int round() {
        return round;
    }

    public @Nullable LocalDate letterDate() {
        return letterDate;
    }

    public @Nullable Instant dispatchAt() {
        return dispatchAt;
    }

    public UserId creator() {
        return new UserId(createdBy);
    }

    /** In whose name its jobs work. */
    public UserId actor() {
        return new UserId(sentBy == null ? createdBy : sentBy);
    }

    public MailingOptions options() {
        List<TemplateId> enclosed = Arrays.stream(enclosures.split(","))
                .filter(text -> !text.isEmpty())
                .map(Long::valueOf)
                .map(TemplateId::new)
                .toList();
        return new MailingOptions(norwegianEnclosed, norwegianFirst, letterPerAdult, enclosed);
    }

    public MailingRow row(TemplateInfo template, RecipientCounts counts) {
        return new MailingRow(
                id(),
                version,
                template,
                state,
                options(),
                createdByName,
                createdAt,
                sentByName,
                dispatchAt,
                finishedAt,
                pauseReason,
                counts);
    }
}
