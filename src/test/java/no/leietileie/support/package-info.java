/** What tests of several modules share: the real database and made-up households. */
package no.leietileie.support;
