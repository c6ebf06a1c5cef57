package uk.commonthread.engagement.survey.response;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the form was opened.
 *
 * @param start what to send with the answers
 * @param at when it was opened
 * @param closes until when answers are taken from everybody
 * @param goodUntil until when answers are taken that carry this start
 */
@Schema(name = "SurveyStart")
record StartView(String start, Instant at, Instant closes, Instant goodUntil) {}
