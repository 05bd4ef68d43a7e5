package no.leietileie.casework.sharing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import no.leietileie.access.sharing.HouseholdShares;
import no.leietileie.access.sharing.NewShare;
import no.leietileie.access.sharing.ShareRow;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.HouseholdId;

/** The agencies that see this household now, besides those that see all. */
class SharesCard extends Card {

    private final transient HouseholdShares shares;
    private final transient Clock clock;
    private final HouseholdId household;
    private final boolean mayShare;
    private final Div lines = new Div();

    SharesCard(HouseholdShares shares, Clock clock, HouseholdId household, boolean mayShare) {
        super(Texts.text("sharing.title"));
        this.shares = shares;
        this.clock = clock;
        this.household = household;
        this.mayShare = mayShare;
        lines.addClassName("share-list");
        if (mayShare) {
            withAction(new Button(
                    getTranslation("sharing.add"),
                    Icon.SHARE_2.create(),
                    click -> new ShareDialog(shares, clock, household, this::load).open()));
        }
        add(lines);
        load();
    }

    private void load() {
        List<ShareRow> open = shares.listOpenOf(household.value());
        lines.removeAll();
        open.forEach(share -> lines.add(line(share)));
        if (open.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("sharing.none"));
            none.addClassName("quiet");
            lines.add(none);
        }
    }

    private Div line(ShareRow share) {
        String agency = getTranslation("agency." + share.agency().name());
        Span who = new Span(agency);
        who.addClassName("share-agency");
        Span why = new Span(
                getTranslation("sharing.why", share.purpose(), Formats.date(share.until()), share.sharedByName()));
        why.addClassName("quiet");
        Div words = new Div(who, why);
        words.addClassName("share-words");
        Div line = new Div(words);
        line.addClassName("share-line");
        if (mayShare) {
            Button end = new Button(getTranslation("sharing.end"), click -> end(share, agency));
            end.setAriaLabel(getTranslation("sharing.end.label", agency));
            end.addThemeVariants(ButtonVariant.TERTIARY);
            line.add(end);
        }
        return line;
    }

    private void end(ShareRow share, String agency) {
        shares.end(share.id());
        load();
        Notice.doneWithUndo(getTranslation("sharing.ended", agency), () -> {
            shares.share(new NewShare(household.value(), share.agency(), share.purpose(), share.until()));
            load();
        });
    }
}
