/**
 * What there is to plan and what a plan is: records without Spring, clock or database. Ids are the caller's own numbers, of
 * one kind each; languages are BCP 47 tags, nationalities ISO 3166 codes; a "person" is an adult who comes along.
 */
@NullMarked
package no.leietileie.meeting.planning;

import org.jspecify.annotations.NullMarked;
