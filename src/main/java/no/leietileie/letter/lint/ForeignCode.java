package no.leietileie.letter.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.leietileie.letter.markdown.Placeholder;

/** Code of other template languages does nothing here, and would stand in the letter as it is written. */
final class ForeignCode {

    private static final Pattern CODE = Pattern.compile(
            "\\{\\{\\{.*?}}}|\\{\\{[#/^>!&=].*?}}|[$#@]\\{[^}\\n]*}|<[%#@].*?>|\\{[%#].*?[%#]}|\\[\\(?\\$.*?]|%[A-Z_]{3,}%|«[A-Za-z_]+»");
    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");

    private ForeignCode() {}

    static List<Finding> findings(String text) {
        List<Finding> findings = new ArrayList<>();
        Matcher code = CODE.matcher(text);
        StringBuilder rest = new StringBuilder(text);
        while (code.find()) {
            findings.add(Finding.at(text, FindingCode.FOREIGN_CODE, code.start(), code.end(), code.group()));
            rest.replace(code.start(), code.end(), " ".repeat(code.end() - code.start()));
        }
        Matcher stray = BRACES.matcher(Placeholder.blanked(rest));
        while (stray.find()) {
            findings.add(Finding.at(text, FindingCode.STRAY_BRACES, stray.start(), stray.end(), stray.group()));
        }
        return findings;
    }
}
