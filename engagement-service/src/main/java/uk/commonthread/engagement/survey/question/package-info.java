/** How something is asked: each kind of question is one class, which does all that differs between kinds. */
@NullMarked
package uk.commonthread.engagement.survey.question;

import org.jspecify.annotations.NullMarked;
