package uk.commonthread.partners.registry.area;

/** What sort of area it is. A GSS code tells, where {@code gss-kinds.txt} has one of these words for its kind. */
enum AreaKind {
    COUNTRY,
    REGION,
    COUNTY,
    DISTRICT,
    METROPOLITAN_DISTRICT,
    LONDON_BOROUGH,
    UNITARY_AUTHORITY,
    COUNCIL_AREA,
    COMBINED_AUTHORITY,
    GREATER_LONDON_AUTHORITY,
    PARISH,
    WARD,
    NHS_REGION,
    INTEGRATED_CARE_BOARD,
    SUB_ICB_LOCATION,
    HEALTH_BOARD,
    INTEGRATION_AUTHORITY,
    PLACE,
    LOCALITY,
    NEIGHBOURHOOD,
    OTHER
}
