/** What somebody with bad intentions sends over the real wire, and what she gets. */
package no.leietileie.attack;
