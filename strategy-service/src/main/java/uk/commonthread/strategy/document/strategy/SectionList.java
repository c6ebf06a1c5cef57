package uk.commonthread.strategy.document.strategy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SectionList", description = "All sections of a draft, in reading order")
record SectionList(List<SectionView> items) {}
