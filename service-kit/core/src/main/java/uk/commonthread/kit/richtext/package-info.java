/** Rich text: documents with headings, lists, tables, links and citations, judged by the schema that the site reads too. */
@NullMarked
package uk.commonthread.kit.richtext;

import org.jspecify.annotations.NullMarked;
