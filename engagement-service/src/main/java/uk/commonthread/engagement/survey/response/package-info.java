/** What people answer, and the receipt that lets them follow it without an account. */
@NullMarked
package uk.commonthread.engagement.survey.response;

import org.jspecify.annotations.NullMarked;
