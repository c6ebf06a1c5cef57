package uk.commonthread.kit.web;

/**
 * Which rows of a list are shown to whom: those that are public to everyone, those that are hidden to who holds a function
 * in a body to which they belong. Conditions are HQL; one that a partial index serves is written out, since a parameter in
 * it might be anything.
 */
public record Showing(String isPublic, String isHidden, Belonging belonging) {}
