/** Accounts and their administration. */
@NullMarked
package no.leietileie.access.users;

import org.jspecify.annotations.NullMarked;
