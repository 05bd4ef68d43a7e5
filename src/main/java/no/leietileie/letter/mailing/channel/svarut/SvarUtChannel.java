package no.leietileie.letter.mailing.channel.svarut;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.leietileie.letter.mailing.Channel;
import no.leietileie.letter.mailing.channel.Delivery;
import no.leietileie.letter.mailing.channel.LetterChannel;
import no.leietileie.letter.mailing.channel.OutgoingLetter;
import no.leietileie.letter.mailing.channel.StatusChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** To the digital mailbox through SvarUt, which prints and posts the letter where there is no mailbox. */
@Component
class SvarUtChannel implements LetterChannel, StatusChannel {

    private static final Logger log = LoggerFactory.getLogger(SvarUtChannel.class);
    private static final Set<String> ARRIVED =
            Set.of("LEST", "PRINTET", "SENDT_DIGITALT", "LEVERT_SDP", "MANUELT_HANDTERT");
    private static final Set<String> LOST = Set.of("AVVIST", "IKKE_LEVERT", "SLETTET");
    private static final int TOO_MANY = 429;

    private final SvarUtSettings settings;
    private final SvarUtClient client;

    SvarUtChannel(SvarUtSettings settings, SvarUtClient client) {
        this.settings = settings;
        this.client = client;
    }

    @Override
    public Channel kind() {
        return Channel.SVARUT;
    }

    @Override
    public boolean isAvailable() {
        return settings.isComplete();
    }

    @Override
    public Delivery deliver(OutgoingLetter letter) {
        HttpRequest request;
        try {
            request = client.sending(letter);
        } catch (IOException e) {
            return new Delivery.Unreachable(said(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.Unreachable("interrupted");
        }
        try {
            return answered(client.call(request));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return new Delivery.Unreachable("SvarUt: no connection");
        } catch (IOException e) {
            return new Delivery.Uncertain("SvarUt: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.Uncertain("interrupted");
        }
    }

    private static Delivery answered(SvarUtClient.Answer answer) {
        int status = answer.status();
        if (status >= 200 && status < 300) {
            return new Delivery.Accepted(answer.id());
        }
        String said = "SvarUt " + status;
        // What the gateway says of itself: the shipment was never looked at.
        boolean busy = status == 401 || status == 403 || status == TOO_MANY || status == 502 || status == 503;
        return busy
                ? new Delivery.Unreachable(said)
                : status < 500 ? new Delivery.Refused(said) : new Delivery.Uncertain(said);
    }

    private static String said(IOException e) {
        String message = e.getMessage();
        return message != null && message.startsWith("Maskinporten") ? message : "Maskinporten: no connection";
    }

    /** KS sets no limit; some hundred keep a question small and an answer within its time. */
    @Override
    public int most() {
        return 200;
    }

    @Override
    public Map<String, Report> ask(Collection<String> externalIds) {
        try {
            SvarUtClient.Answer answer = client.call(client.asking(externalIds));
            if (answer.status() != 200) {
                log.warn("SvarUt does not tell of letters: {}", answer.status());
                return Map.of();
            }
            Map<String, Report> reports = new HashMap<>();
            answer.statuses().forEach((id, status) -> reports.put(id, new Report(fate(status), status)));
            return reports;
        } catch (IOException e) {
            log.warn("SvarUt does not tell of letters: {}", e.getClass().getSimpleName());
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    private static Fate fate(String status) {
        return ARRIVED.contains(status) ? Fate.ARRIVED : LOST.contains(status) ? Fate.LOST : Fate.UNDERWAY;
    }
}
