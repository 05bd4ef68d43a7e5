package no.leietileie.letter.ui.mailing;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Set;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.NavigationOrder;
import no.leietileie.letter.mailing.DeliveryWishes;
import no.leietileie.letter.mailing.Mailings;
import no.leietileie.letter.mailing.SentLetters;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.ui.HouseholdSection;
import no.leietileie.register.ui.SelectionAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where letters are reached from: the navigation, the tenant list, the household page. */
@Configuration(proxyBeanMethods = false)
class LetterEntries {

    private static final int AFTER_MEETINGS = 60;

    @Bean
    NavigationEntry lettersEntry() {
        return new NavigationEntry("mailings.title", Icon.MAIL, LettersView.class, NavigationOrder.LETTERS);
    }

    @Bean
    SelectionAction writeLetterAction(Mailings mailings) {
        return new SelectionAction() {

            @Override
            public String textKey() {
                return "mailings.write";
            }

            @Override
            public Icon icon() {
                return Icon.MAIL;
            }

            @Override
            public void start(Collection<HouseholdId> households) {
                NewLetter.begin(mailings, new Selection.Ticked(Set.copyOf(households)));
            }
        };
    }

    @Bean
    HouseholdSection householdLetters(Mailings mailings, SentLetters letters, DeliveryWishes wishes) {
        return new HouseholdSection() {

            @Override
            public Place place() {
                return Place.TAB;
            }

            @Override
            public String titleKey() {
                return "letters.title";
            }

            @Override
            public int order() {
                return AFTER_MEETINGS;
            }

            @Override
            public Component create(HouseholdId household) {
                return new HouseholdLetters(mailings, letters, wishes, household);
            }
        };
    }
}
