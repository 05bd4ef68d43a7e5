package no.leietileie.meeting.planning.solving;

import no.leietileie.meeting.planning.GroupKind;

/** @param language its number when the group is one of a language, otherwise -1 */
record Kind(int index, GroupKind group, int language) {}
