package uk.commonthread.partners.registry.area;

/** Whose code an area has: the ONS (GSS codes), the NHS Organisation Data Service, or a partnership's own. */
enum AreaScheme {
    GSS,
    ODS,
    LOCAL
}
