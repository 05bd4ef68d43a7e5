package no.leietileie.letter.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF's word on a file. */
final class Verification {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Verification() {}

    /** What keeps the file from being PDF/A-2a and PDF/UA-1; empty when nothing does. */
    static List<String> failures(byte[] file) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> failures(file, flavour).stream())
                .toList();
    }

    private static List<String> failures(byte[] file, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion ->
                            flavour.getId() + " " + assertion.getRuleId().getClause() + ": "
                                    + assertion.getMessage() + " at "
                                    + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new AssertionError("Not readable as a PDF", e);
        }
    }
}
