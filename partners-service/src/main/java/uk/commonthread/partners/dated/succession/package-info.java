/**
 * What followed something that has ended: who carries on an organisation's work, which partnership came after another,
 * which areas an area became. It may be said when the thing ends or at any time after, with the day and the source.
 */
@NullMarked
package uk.commonthread.partners.dated.succession;

import org.jspecify.annotations.NullMarked;
