package no.leietileie.casework.criteria.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.NavigationOrder;
import no.leietileie.casework.criteria.ProposalId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CriteriaNavigation {

    @Bean
    NavigationEntry criteriaEntry() {
        return new NavigationEntry("criteria.title", Icon.FILE_TEXT, CriteriaView.class, NavigationOrder.CRITERIA);
    }

    static void open(ProposalId proposal) {
        UI.getCurrent().navigate(ProposalView.class, parameters(proposal));
    }

    static String location(ProposalId proposal) {
        return RouteConfiguration.forSessionScope().getUrl(ProposalView.class, parameters(proposal));
    }

    private static RouteParameters parameters(ProposalId proposal) {
        return new RouteParameters(ProposalView.ID, Long.toString(proposal.value()));
    }
}
