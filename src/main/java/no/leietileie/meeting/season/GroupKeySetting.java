package no.leietileie.meeting.season;

import no.leietileie.meeting.planning.GroupKey;
import no.leietileie.municipality.Needed;
import no.leietileie.municipality.PolicyKey;

/**
 * What brings households together. Nationality is not among the data of forskrift 2023-08-17-1330 § 5, language is: a
 * municipality that does not want to use it groups by language instead, and writes down why.
 *
 * @param byLanguage else by nationality, as the programme's description has it
 * @param purpose why it was set so, in the administrator's own words
 */
public record GroupKeySetting(boolean byLanguage, @Needed String purpose) {

    public static final PolicyKey<GroupKeySetting> KEY = new PolicyKey<>(
            "meeting.group-key",
            GroupKeySetting.class,
            new GroupKeySetting(false, ""),
            setting -> setting.purpose() != null && !setting.purpose().isBlank());

    public GroupKey groupKey() {
        return byLanguage ? GroupKey.LANGUAGE : GroupKey.NATIONALITY;
    }
}
