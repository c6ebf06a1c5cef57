/**
 * Who the partners are and how they govern. Groups build on one another in one direction: what is dated, then the registry
 * of areas and organisations, then the governance of partnerships: their seats, who holds them, and the appointments that
 * say what a signed-in person may do.
 */
@NullMarked
package uk.commonthread.partners;

import org.jspecify.annotations.NullMarked;
