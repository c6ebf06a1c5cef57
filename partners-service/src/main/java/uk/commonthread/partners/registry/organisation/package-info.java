/**
 * The organisations that partners are, with what other registers call them. An identifier is one organisation's for as
 * long as that one is open. An organisation that closes keeps its history and names its successors; what it sat on is not
 * ended by that, since who takes its seat is for the partnership to say.
 */
@NullMarked
package uk.commonthread.partners.registry.organisation;

import org.jspecify.annotations.NullMarked;
