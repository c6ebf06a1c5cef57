/**
 * Who the partners are and how they govern. Features build on one another in one direction: areas and organisations,
 * then partnerships, their seats, and who holds them; appointments say what a signed-in person may do.
 */
@NullMarked
package uk.commonthread.partners;

import org.jspecify.annotations.NullMarked;
