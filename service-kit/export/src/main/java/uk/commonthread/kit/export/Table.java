package uk.commonthread.kit.export;

import java.util.List;

/**
 * A table of an export.
 *
 * @param name of letters, digits and underscores: what its file or sheet is called
 * @param columns what stands at their heads
 */
public record Table(String name, List<String> columns) {}
