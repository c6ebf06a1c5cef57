package uk.commonthread.kit.web;

/**
 * What everyone may read of a thing of which those who work on it see more. Its version counts what was published, not
 * each edit of a draft, and its ETag ({@code "p3-…"}) is never one of theirs ({@code "3-…"}): a cache cannot take the one
 * for the other, and no edit can be made from it.
 */
public interface PublicView extends Versioned {}
