package no.leietileie.meeting.invitation;

import java.util.List;
import no.leietileie.letter.LetterFixture;
import no.leietileie.letter.mailing.BookedLetter;
import no.leietileie.letter.mailing.BookedLetters;
import no.leietileie.letter.mailing.MailingFixture;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.template.NewTemplate;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.letter.translation.TranslationSheets;
import no.leietileie.letter.translation.Translations;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.SeasonId;
import no.leietileie.register.HouseholdId;
import no.leietileie.support.SignedIn;
import org.springframework.stereotype.Component;

/** Letters about meetings that have been decided, and approved in Turkish, and what was written with them. */
@Component
public class MeetingLetterFixture {

    private final MailingFixture mailing;
    private final Templates templates;
    private final TemplateVersions versions;
    private final TranslationSheets sheets;
    private final Translations translations;
    private final Meetings meetings;
    private final Invitations invitations;
    private final BookedLetters letters;

    MeetingLetterFixture(
            MailingFixture mailing,
            Templates templates,
            TemplateVersions versions,
            TranslationSheets sheets,
            Translations translations,
            Meetings meetings,
            Invitations invitations,
            BookedLetters letters) {
        this.mailing = mailing;
        this.templates = templates;
        this.versions = versions;
        this.sheets = sheets;
        this.translations = translations;
        this.meetings = meetings;
        this.invitations = invitations;
        this.letters = letters;
    }

    public void decide() {
        decide(
                LetterType.MEETING_INVITATION,
                "# Møte\n\n{{meeting.weekday}} {{meeting.date}} kl. {{meeting.time}}, {{meeting.place}},"
                        + " {{meeting.address}}. Din tid: {{talk.time}}.");
        decide(
                LetterType.MEETING_CHANGE,
                "# Endring\n\n[[moved]]\nIkke {{previous.date}}, men {{meeting.date}}.\n\n"
                        + "[[cancelled]]\n{{previous.date}} er avlyst.");
    }

    public void decideReminder() {
        decide(LetterType.MEETING_REMINDER, "# Husk møtet\n\n{{meeting.date}} kl. {{meeting.time}}.");
    }

    private void decide(LetterType type, String text) {
        TemplateId template = LetterFixture.as(1, () -> {
            TemplateId created = templates.create(new NewTemplate(type, "Brev", LetterFixture.NB, text));
            versions.publish(created);
            return created;
        });
        mailing.letters().decide(template);
        var paragraphs = LetterFixture.as(2, () -> sheets.find(template, MailingFixture.TR))
                .orElseThrow()
                .paragraphs();
        var keys = paragraphs.stream().map(one -> one.source().key()).toList();
        LetterFixture.as(2, () -> {
            paragraphs.forEach(one -> translations.write(
                    template,
                    MailingFixture.TR,
                    one.source().key(),
                    null,
                    one.source().markdown() + " Merhaba"));
            translations.submit(template, MailingFixture.TR, keys);
        });
        LetterFixture.as(3, () -> translations.approve(template, MailingFixture.TR, keys));
    }

    public List<MeetingRow> meetings(SeasonId season) {
        return SignedIn.consultant(() -> meetings.listOf(season));
    }

    /** Everybody in the season is invited, and the letters go out. */
    public MailingId invite(SeasonId season) {
        var all = meetings(season).stream().map(MeetingRow::id).collect(java.util.stream.Collectors.toSet());
        var ready = (Invited.Ready) SignedIn.consultant(() -> invitations.invite(season, all));
        mailing.send(ready.mailing());
        return ready.mailing();
    }

    /** Also about cancelled meetings. */
    public List<BookedLetter> letters(SeasonId season) {
        var all = meetings(season).stream().map(meeting -> meeting.id().value()).toList();
        return SignedIn.consultant(() -> letters.list(Meetings.BOOKING, all));
    }

    /** Corrections that wait to be looked through and sent. */
    public List<BookedLetter> corrections(SeasonId season) {
        return letters(season).stream()
                .filter(letter -> letter.type() == LetterType.MEETING_CHANGE && !letter.isOut())
                .toList();
    }

    /** Whom they are for. */
    public List<HouseholdId> corrected(SeasonId season) {
        return corrections(season).stream().map(BookedLetter::household).toList();
    }
}
