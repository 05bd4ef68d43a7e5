package no.leietileie.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.meeting.schedule.PlanProposalRow;
import org.jspecify.annotations.Nullable;

/** What a plan made anew would change: how much, then what was decided already and everything else. */
class ProposalChanges extends Div {

    /** @param letters those that would have to be corrected */
    ProposalChanges(SeasonParts parts, PlanProposalRow row, CorrectedLetters letters) {
        var names = SeasonNames.of(
                parts,
                row.changes().stream()
                        .map(PlanProposalRow.Change::household)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        add(
                summary(row),
                letters,
                changes(
                        "season.proposal.decided",
                        row.changes().stream().filter(PlanProposalRow.Change::decided),
                        names),
                changes("season.proposal.others", row.changes().stream().filter(change -> !change.decided()), names));
    }

    private Card summary(PlanProposalRow row) {
        Card card = new Card(getTranslation("season.proposal.summary"));
        card.add(
                new Paragraph(getTranslation(
                        "season.proposal.summary.of",
                        Formats.number(row.meetings()),
                        Formats.number(row.leftOut()),
                        Formats.number(row.changes().size()))),
                new StatusBadge(
                        row.toBeTold() == 0 ? Tone.GREEN : Tone.AMBER,
                        Texts.counted("season.proposal.to-be-told", row.toBeTold())));
        return card;
    }

    private Card changes(String titleKey, Stream<PlanProposalRow.Change> changes, SeasonNames names) {
        List<String> texts = changes.map(change -> text(change, names)).toList();
        Div content = new Div();
        if (texts.isEmpty()) {
            content.add(new Paragraph(getTranslation("season.proposal.no-changes")));
        } else {
            UnorderedList lines = new UnorderedList();
            lines.addClassName("proposal-changes");
            texts.forEach(text -> lines.add(new ListItem(text)));
            content.add(lines);
        }
        return new Card(getTranslation(titleKey, texts.size()), content);
    }

    private String text(PlanProposalRow.Change change, SeasonNames names) {
        return getTranslation(
                "season.change." + SeasonTexts.key(change.kind()),
                change.household() == null ? "" : names.of(change.household()),
                spot(change.before(), names),
                spot(change.after(), names));
    }

    private String spot(PlanProposalRow.@Nullable Spot spot, SeasonNames names) {
        return spot == null
                ? ""
                : getTranslation(
                        "season.change.spot",
                        SeasonTexts.of(spot.time()),
                        names.of(spot.venue()),
                        SeasonTexts.of(spot.group()));
    }
}
