package uk.commonthread.kit.authority;

/** An aggregate that says itself where it lies. */
public interface Placed {
    Place place();
}
