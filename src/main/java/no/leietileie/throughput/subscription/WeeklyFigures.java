package no.leietileie.throughput.subscription;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.leietileie.access.AccessLog;
import no.leietileie.access.ActingUser;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.UserId;
import no.leietileie.throughput.Dashboard;
import no.leietileie.throughput.DashboardFilter;
import no.leietileie.throughput.Figures;
import no.leietileie.throughput.drawing.Drawing;
import no.leietileie.throughput.drawing.Drawings;
import no.leietileie.throughput.layout.DashboardLayouts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends each subscriber the figures that she has not put away, with her own rights: who has lost them gets nothing more. */
@Component
class WeeklyFigures {

    private static final Logger output = LoggerFactory.getLogger(WeeklyFigures.class);

    private final SubscriptionRepository repository;
    private final FigureMailServer server;
    private final Figures figures;
    private final Drawings drawings;
    private final DashboardLayouts layouts;
    private final ActingUser acting;
    private final AccessLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String address;

    WeeklyFigures(
            SubscriptionRepository repository,
            FigureMailServer server,
            Figures figures,
            Drawings drawings,
            DashboardLayouts layouts,
            ActingUser acting,
            AccessLog log,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${leietileie.address}") String address) {
        this.repository = repository;
        this.server = server;
        this.figures = figures;
        this.drawings = drawings;
        this.layouts = layouts;
        this.acting = acting;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
        this.address = address;
    }

    /** Each by itself, so that one address that fails, or one right that was lost, does not stop the others. */
    void send() {
        if (!server.isAvailable()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        for (Subscription subscription : repository.findAllByOrderByUserId()) {
            if (subscription.isDueOn(today)) {
                send(subscription, today);
            }
        }
    }

    private void send(Subscription subscription, LocalDate today) {
        UserId user = subscription.user();
        try {
            FigureMail mail = acting.as(user, () -> mail(subscription, today));
            server.send(subscription.email(), mail.subject(), mail.text());
            acting.as(user, () -> noteSent(subscription, mail, today));
        } catch (AccessDeniedException e) {
            output.info("User {} may no longer see the figures; the subscription ends", user.value());
            transaction.executeWithoutResult(_ -> repository.deleteById(user.value()));
        } catch (MailException e) {
            output.warn(
                    "The figures could not be sent to user {}: {}",
                    user.value(),
                    e.getClass().getSimpleName());
        } catch (RuntimeException e) {
            output.error(
                    "The figures for user {} could not be made: {}",
                    user.value(),
                    e.getClass().getSimpleName());
        }
    }

    private Subscription noteSent(Subscription subscription, FigureMail mail, LocalDate today) {
        transaction.executeWithoutResult(_ -> {
            log.exported("figures.mail", mail.drawings().size(), Integer.toString(today.getYear()));
            subscription.sent(today);
            repository.save(subscription);
        });
        return subscription;
    }

    private FigureMail mail(Subscription subscription, LocalDate today) {
        if (CurrentUser.get().locked()) {
            throw new AccessDeniedException("The account is locked");
        }
        Locale language = Locale.forLanguageTag(subscription.language());
        Dashboard dashboard = figures.dashboard(DashboardFilter.of(today.getYear()));
        List<Drawing> all = drawings.of(dashboard, language);
        List<Drawing> shown = layouts.own().shown().stream()
                .flatMap(kind -> all.stream().filter(drawing -> drawing.kind() == kind))
                .toList();
        return new FigureMail(
                dashboard,
                drawings.headlines(dashboard, language),
                shown,
                drawings.in(language),
                address + "/gjennomstromning");
    }
}
