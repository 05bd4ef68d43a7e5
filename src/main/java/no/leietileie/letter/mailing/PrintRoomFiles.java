package no.leietileie.letter.mailing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.leietileie.access.Role;
import no.leietileie.base.export.ExportColumn;
import no.leietileie.base.export.ExportFormat;
import no.leietileie.base.export.TableFile;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.mailing.composing.Reprint;
import no.leietileie.letter.mailing.composing.Round;
import no.leietileie.letter.mailing.composing.Rounds;
import no.leietileie.letter.mailing.store.LetterDocumentRepository;
import no.leietileie.letter.mailing.store.LetterStatus;
import no.leietileie.letter.mailing.store.LetterStatusRepository;
import no.leietileie.letter.mailing.store.Mailing;
import no.leietileie.letter.mailing.store.MailingRepository;
import no.leietileie.letter.mailing.store.PrintedLetter;
import no.leietileie.letter.mailing.store.PrintedLetters;
import no.leietileie.letter.pdf.PrintFile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the print room gets: all letters as one file in the order in which the post wants them, the same letters one by one, and
 * the addresses. However many letters there are, a few are held in memory at once. A household that has become protected since
 * is in none of the files. Each file is in the access log, one that was broken off too.
 */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class PrintRoomFiles {

    private final MailingRepository mailings;
    private final PrintedLetters letters;
    private final LetterDocumentRepository documents;
    private final LetterStatusRepository statuses;
    private final Rounds rounds;
    private final PrintRoomLog log;

    PrintRoomFiles(
            MailingRepository mailings,
            PrintedLetters letters,
            LetterDocumentRepository documents,
            LetterStatusRepository statuses,
            Rounds rounds,
            PrintRoomLog log) {
        this.mailings = mailings;
        this.letters = letters;
        this.documents = documents;
        this.statuses = statuses;
        this.rounds = rounds;
        this.log = log;
    }

    /** @param pages of the letter, its enclosures included */
    public record AddressLine(long number, String name, String street, String postcode, String city, int pages) {}

    /** Returns the number of letters. */
    public long writePdf(MailingId id, OutputStream out) {
        log.begin(id, "pdf");
        Mailing mailing = mailings.findById(id.value()).orElseThrow();
        Round round = rounds.frozen(mailing);
        LocalDate date = Objects.requireNonNull(mailing.letterDate());
        var file = new PrintFile(
                out,
                round.template().name(),
                round.paper().head().name(),
                round.template().sourceLanguage(),
                date);
        long count = letters.forEach(id, (_, letter) -> file.add(reprinted(round, letter)));
        if (count > 0) {
            file.finish();
        }
        return count;
    }

    private Letter reprinted(Round round, PrintedLetter letter) {
        noteFetched(letter);
        return Reprint.of(round, letter.kept().data());
    }

    private void noteFetched(PrintedLetter letter) {
        statuses.save(new LetterStatus(letter.recipient().id(), LetterStatus.FETCHED, null, letters.now()));
    }

    /** The files just as they are kept. Returns the number of letters. */
    public long writeZip(MailingId id, OutputStream out) throws IOException {
        log.begin(id, "zip");
        try (var zip = new ZipOutputStream(out)) {
            return letters.forEach(id, (number, letter) -> {
                try {
                    zip.putNextEntry(new ZipEntry("%05d.pdf".formatted(number)));
                    zip.write(documents.content(letter.kept().letter()));
                    zip.closeEntry();
                    noteFetched(letter);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Returns the number of letters. */
    public long writeAddresses(
            MailingId id, ExportFormat format, String title, List<ExportColumn<AddressLine>> columns, OutputStream out)
            throws IOException {
        log.begin(id, format.extension());
        try (TableFile<AddressLine> file = TableFile.open(format, title, columns, out)) {
            return letters.forEach(id, (number, letter) -> {
                try {
                    file.write(line(number, letter));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static AddressLine line(long number, PrintedLetter letter) {
        String[] lines = Objects.requireNonNullElse(letter.kept().data().get("address"), "")
                .split("\n");
        String place = lines.length > 1 ? lines[lines.length - 1] : "";
        int space = place.indexOf(' ');
        return new AddressLine(
                number,
                letter.recipient().name(),
                lines[0],
                space < 0 ? place : place.substring(0, space),
                space < 0 ? "" : place.substring(space + 1),
                letter.kept().pages());
    }
}
