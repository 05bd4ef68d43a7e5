package no.leietileie.letter.mailing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.leietileie.access.AccessLog;
import no.leietileie.access.Role;
import no.leietileie.letter.mailing.channel.Channels;
import no.leietileie.letter.mailing.composing.LetterPreview;
import no.leietileie.letter.mailing.composing.Preparation;
import no.leietileie.letter.mailing.store.Mailing;
import no.leietileie.letter.mailing.store.MailingRepository;
import no.leietileie.letter.mailing.store.Recipient;
import no.leietileie.letter.mailing.store.RecipientRepository;
import no.leietileie.letter.template.Templates;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The recipients of one mailing: found, looked at, and changed while it is looked through. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class MailingRecipients {

    private final MailingRepository mailings;
    private final RecipientRepository recipients;
    private final Preparation preparation;
    private final LetterPreview preview;
    private final Channels channels;
    private final Templates templates;
    private final AccessLog log;

    MailingRecipients(
            MailingRepository mailings,
            RecipientRepository recipients,
            Preparation preparation,
            LetterPreview preview,
            Channels channels,
            Templates templates,
            AccessLog log) {
        this.mailings = mailings;
        this.recipients = recipients;
        this.preparation = preparation;
        this.preview = preview;
        this.channels = channels;
        this.templates = templates;
        this.log = log;
    }

    /** Sorts by {@code name}, {@code sortKey}, {@code language}, {@code channel}, {@code state} and {@code problem}. */
    @Transactional(readOnly = true)
    public List<RecipientRow> page(MailingId mailing, RecipientFilter filter, Pageable page) {
        return recipients
                .page(mailing.value(), filter.state(), filter.problem(), filter.channel(), sorted(page))
                .stream()
                .map(Recipient::row)
                .toList();
    }

    /** The order of the post where none is wished for; never one in which pages could overlap. */
    private static Pageable sorted(Pageable page) {
        Sort wish = page.getSortOr(Sort.by("sortKey"));
        return PageRequest.of(page.getPageNumber(), page.getPageSize(), wish.and(Sort.by("id")));
    }

    @Transactional(readOnly = true)
    public long count(MailingId mailing, RecipientFilter filter) {
        return recipients.count(mailing.value(), filter.state(), filter.problem(), filter.channel());
    }

    /** Call it when the list is shown, not for each page of it. */
    public void noteLook(MailingId mailing) {
        log.searched("letter.recipients", Map.of("mailing", Long.toString(mailing.value())));
    }

    /** Call it when one recipient is opened, not each time she is shown anew. */
    public void noteLook(MailingId mailing, LetterId letter) {
        find(mailing, letter).ifPresent(row -> log.looked(row.household().value(), "letter.recipient"));
    }

    /** Empty for a letter of another mailing, or to a household that the user may not see. */
    @Transactional(readOnly = true)
    public Optional<RecipientRow> find(MailingId mailing, LetterId letter) {
        return recipients
                .findById(letter.value())
                .map(Recipient::row)
                .filter(row -> row.mailing().equals(mailing));
    }

    /** The ways that are set up here. */
    public Set<Channel> listChannels() {
        return channels.available();
    }

    /** Takes it where the household agrees to it; else the usual way stays. Returns the way it takes. */
    public Channel choose(LetterId letter, Channel channel) {
        Recipient recipient = inDraft(letter);
        recipient.choose(channel);
        lookAgain(recipient);
        return recipients.findById(letter.value()).orElseThrow().channel();
    }

    /** It is not sent, and nobody is told. */
    public void leaveOut(LetterId letter) {
        inDraft(letter).except(RecipientProblem.LEFT_OUT, "");
    }

    public void takeIn(LetterId letter) {
        Recipient recipient = inDraft(letter);
        recipient.ready();
        lookAgain(recipient);
    }

    /** Although the household has had this very letter. */
    public void sendAgain(LetterId letter) {
        Recipient recipient = inDraft(letter);
        recipient.sendAgain();
        lookAgain(recipient);
    }

    /** For everyone whose own language has no approved text: the Norwegian one alone. Returns how many. */
    public int writeInNorwegian(MailingId id) {
        Mailing mailing = draft(id);
        var norwegian = templates.find(mailing.template()).orElseThrow().sourceLanguage();
        List<Recipient> waiting =
                recipients.page(id.value(), null, RecipientProblem.NO_APPROVED_TEXT, null, Pageable.unpaged());
        waiting.forEach(recipient -> recipient.writeIn(norwegian));
        recipients.flush();
        preparation.prepare(
                mailing,
                waiting.stream()
                        .map(recipient -> recipient.household().value())
                        .distinct()
                        .toList());
        return waiting.size();
    }

    /** Sends letters that failed once more, after somebody has seen to the reason. Returns how many. */
    public int retryFailed(MailingId id) {
        List<Recipient> failed = recipients.page(id.value(), RecipientState.FAILED, null, null, Pageable.unpaged());
        failed.forEach(Recipient::retry);
        return failed.size();
    }

    /** The letter as it would be sent now, or why it cannot be; a look in the access log. */
    public Shown preview(LetterId letter) {
        Recipient recipient = recipients.findById(letter.value()).orElseThrow();
        log.looked(recipient.household().value(), "letter.preview");
        return preview.show(mailings.findById(recipient.mailing().value()).orElseThrow(), recipient);
    }

    private void lookAgain(Recipient recipient) {
        recipients.flush();
        preparation.prepare(
                draft(recipient.mailing()), List.of(recipient.household().value()));
    }

    private Recipient inDraft(LetterId letter) {
        Recipient recipient = recipients.findById(letter.value()).orElseThrow();
        draft(recipient.mailing());
        return recipient;
    }

    private Mailing draft(MailingId id) {
        Mailing mailing = mailings.findById(id.value()).orElseThrow();
        if (mailing.state() != MailingState.DRAFT) {
            throw new IllegalStateException("The mailing is no longer looked through");
        }
        return mailing;
    }
}
