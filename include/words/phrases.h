/*
 * phrases: what a language can be asked to say: every phrase with the slots that it may have, the
 * conditions under which it may be put in another way, and the slots. A language file is held to
 * these lists (words/words.h); one line here and one in each language file is a new phrase.
 *
 * {n} is a number of things that are counted: a phrase with it needs a form for each kind of number
 * that the language has, when="one" and so on.
 *
 *     X(SPAN_HOURS, "span-hours", "from to zone day")
 *
 * is PHRASE_SPAN_HOURS, <say of="span-hours">, with the slots {from}, {to}, {zone} and {day}.
 */
#ifndef NOTICECAL_WORDS_PHRASES_H
#define NOTICECAL_WORDS_PHRASES_H

#include <stdbool.h>
#include <stddef.h>

#define SLOTS(X)                                                                                   \
    /* Of dates (words/dates.h). */                                                                \
    X(N, "n")                                                                                      \
    X(DAY, "day")                                                                                  \
    X(MONTH, "month")                                                                              \
    X(YEAR, "year")                                                                                \
    X(WEEKDAY, "weekday")                                                                          \
    X(HOUR, "hour")     /* 0 to 23 */                                                              \
    X(HOUR12, "hour12") /* 1 to 12 */                                                              \
    X(MINUTE, "minute") /* two digits */                                                           \
    X(TIME, "time")                                                                                \
    X(ZONE, "zone")                                                                                \
    X(CITY, "city")                                                                                \
    X(DAYS, "days")                                                                                \
    X(HOURS, "hours")                                                                              \
    X(MINUTES, "minutes")                                                                          \
    X(A, "a")                                                                                      \
    X(B, "b")                                                                                      \
    /* Of all else. */                                                                             \
    X(FROM, "from")                                                                                \
    X(TO, "to")                                                                                    \
    X(MOMENT, "moment")         /* a day, with its hour where it has one */                        \
    X(NOT_BEFORE, "not-before") /* the bounds of an end */                                         \
    X(NOT_AFTER, "not-after")                                                                      \
    X(WORDS, "words")         /* the notice's own, for an hour */                                  \
    X(END_WORDS, "end-words") /* the same, for that of an end */                                   \
    X(HEDGE, "hedge")                                                                              \
    X(NOTE, "note")                                                                                \
    X(EVENT, "event")     /* that it begins or ends with */                                        \
    X(LASTING, "lasting") /* the notice's words for an open end */                                 \
    X(SPAN, "span")                                                                                \
    X(COUNTED, "counted")                                                                          \
    X(SERVICE, "service")                                                                          \
    X(STATE, "state")                                                                              \
    X(TITLE, "title")                                                                              \
    X(WHAT, "what")                                                                                \
    X(FALLING, "falling")                                                                          \
    X(MOVED, "moved")                                                                              \
    X(IF, "if")                                                                                    \
    X(TEXT, "text")                                                                                \
    X(LINK, "link")                                                                                \
    X(BEFORE, "before")                                                                            \
    X(BY, "by")                                                                                    \
    X(FOR, "for")                                                                                  \
    X(CONTACT, "contact")                                                                          \
    X(BEGINS, "begins")                                                                            \
    X(NAME, "name")                                                                                \
    X(ISSUED, "issued")                                                                            \
    X(REVISED, "revised")                                                                          \
    X(ISSUER, "issuer")                                                                            \
    X(SCOPE, "scope")                                                                              \
    X(AUTHORITY, "authority")                                                                      \
    X(EXCEPTION, "exception")                                                                      \
    X(EXCEPTIONS, "exceptions")                                                                    \
    X(CHANGED, "changed")                                                                          \
    X(TENTATIVE, "tentative")                                                                      \
    X(DATES, "dates")                                                                              \
    X(SUMMARY, "summary")                                                                          \
    X(KEPT, "kept")                                                                                \
    X(TOPIC, "topic")                                                                              \
    X(NOW, "now")                                                                                  \
    X(WHEN, "when")                                                                                \
    X(DURATION, "duration")                                                                        \
    X(ID, "id")                                                                                    \
    X(NUMBER, "number") /* that counts nothing: the second, 12 kB */

/* The plural categories ("numbers") first, in the order of CLDR. */
#define CONDITIONS(X)                                                                              \
    X(ZERO, "zero")                                                                                \
    X(ONE, "one")                                                                                  \
    X(TWO, "two")                                                                                  \
    X(FEW, "few")                                                                                  \
    X(MANY, "many")                                                                                \
    X(OTHER, "other")                                                                              \
    /* Of dates: of the day "first" of a month, of the hour the others. */                         \
    X(FIRST, "first")                                                                              \
    X(MIDNIGHT, "midnight") /* 0:00 */                                                             \
    X(NOON, "noon")                                                                                \
    X(MORNING, "morning")             /* before 12:00 */                                           \
    X(FULL_HOUR, "full-hour")         /* and no minutes */                                         \
    X(DAY_ENDS, "day-ends")           /* 24:00 */                                                  \
    X(BEFORE_CHANGE, "before-change") /* of the hour that comes twice, the first; */               \
    X(AFTER_CHANGE, "after-change")   /* and the second */                                         \
    X(FEMININE, "feminine")           /* of a name with gender="feminine" */                       \
    /* Of all else. */                                                                             \
    X(SHORT, "short")         /* in a title: SUMMARY, a cell */                                    \
    X(PLURAL, "plural")       /* what is named is several things: plural="yes" */                  \
    X(PAST, "past")           /* the notice tells of what is over */                               \
    X(TENTATIVE, "tentative") /* the notice hedges it */                                           \
    X(WITHDRAWN, "withdrawn") /* it no longer holds */                                             \
    X(LATEST, "latest")       /* no later than that */                                             \
    X(EARLIEST, "earliest")   /* no sooner than that */                                            \
    X(INCLUDED, "included")   /* the end is "through" */                                           \
    X(WHOLE_DAY, "whole-day") /* and a day, without an hour */                                     \
    X(TIMED, "timed")         /* it begins at an hour */                                           \
    X(SEVERAL, "several")     /* days, not one */                                                  \
    X(RECURRING, "recurring") /* something recurs */

#define PHRASES(X)                                                                                 \
    /* Dates (words/dates.h). */                                                                   \
    X(DAY_OF_MONTH, "day-of-month", "day")                                                         \
    X(DATE, "date", "day month year")                                                              \
    X(DAY, "day", "weekday day month year")                                                        \
    X(MONTH_YEAR, "month-year", "month year")                                                      \
    X(TIME, "time", "hour hour12 minute")                                                          \
    X(ZONE_OF_CITY, "zone-of-city", "city")                                                        \
    X(TIME_IN_ZONE, "time-in-zone", "time zone")                                                   \
    X(MOMENT, "moment", "time day")                                                                \
    X(DURATION_DAYS, "duration-days", "n")                                                         \
    X(DURATION_HOURS, "duration-hours", "n")                                                       \
    X(DURATION_MINUTES, "duration-minutes", "n")                                                   \
    X(DURATION, "duration", "days hours minutes")                                                  \
    X(LIST_OF_TWO, "list-of-two", "a b")                                                           \
    X(LIST_MIDDLE, "list-middle", "a b")                                                           \
    X(LIST_LAST, "list-last", "a b")                                                               \
    X(EVERY_DAY, "every-day", "")                                                                  \
    X(EVERY_WORKDAY, "every-workday", "")                                                          \
    X(EVERY_FIRST, "every-first", "weekday")                                                       \
    X(EVERY_SECOND, "every-second", "weekday")                                                     \
    X(EVERY_THIRD, "every-third", "weekday")                                                       \
    X(EVERY_FOURTH, "every-fourth", "weekday")                                                     \
    X(EVERY_LAST, "every-last", "weekday")                                                         \
    /* Stretches of time. */                                                                       \
    X(HEDGE_OF_BEGIN, "hedge-of-begin", "")                                                        \
    X(HEDGE_OF_END, "hedge-of-end", "")                                                            \
    X(HEDGE_OF_POINT, "hedge-of-point", "")                                                        \
    X(BEGIN, "begin", "moment words hedge")                                                        \
    X(CLOCK_BEGIN, "clock-begin", "time")                                                          \
    X(CLOCK_END, "clock-end", "time")                                                              \
    X(CLOCK_NEXT_DAY, "clock-next-day", "time")                                                    \
    X(NOTE_EVENT, "note-event", "event")                                                           \
    X(NOTE_NO_HOUR, "note-no-hour", "event")                                                       \
    X(NOTE_BOTH_DAYS, "note-both-days", "event")                                                   \
    X(HOURS_OF_DAY, "hours-of-day", "from to")                                                     \
    X(SPAN_ONE_DAY, "span-one-day", "day words end-words hedge")                                   \
    X(SPAN_HOURS, "span-hours", "day words from to zone end-words hedge")                          \
    X(SPAN_REST, "span-rest", "from end-words hedge")                                              \
    X(SPAN_LATER, "span-later", "from end-words hedge")                                            \
    X(SPAN_BOUNDS, "span-bounds", "from not-before not-after end-words hedge")                     \
    X(SPAN_EXPECTED_BY, "span-expected-by", "from to end-words")                                   \
    X(SPAN_OPEN, "span-open", "from hedge")                                                        \
    X(SPAN_OPEN_IN_WORDS, "span-open-in-words", "from end-words hedge")                            \
    X(SPAN_LASTING, "span-lasting", "from to lasting end-words hedge")                             \
    X(SPAN_ENDS, "span-ends", "from to note end-words hedge")                                      \
    X(SPAN_RECURRING, "span-recurring", "days hours zone from to lasting end-words hedge")         \
    X(SPAN_COUNTED, "span-counted", "span counted")                                                \
    /* States, and that they are over. */                                                          \
    X(STATE_SUSPENDED, "state-suspended", "")                                                      \
    X(STATE_UNAVAILABLE, "state-unavailable", "")                                                  \
    X(STATE_INACCESSIBLE, "state-inaccessible", "")                                                \
    X(STATE_DEGRADED, "state-degraded", "")                                                        \
    X(STATE_READ_ONLY, "state-read-only", "")                                                      \
    X(STATE_CLOSED, "state-closed", "")                                                            \
    X(STRETCH, "stretch", "service state span")                                                    \
    X(STRETCH_OWN_STATE, "stretch-own-state", "service state span")                                \
    X(AVAILABLE, "available", "service span")                                                      \
    X(PERIOD, "period", "title span")                                                              \
    X(RESUMES, "resumes", "service time moment hedge")                                             \
    X(REOPENS, "reopens", "service time moment hedge")                                             \
    /* Deadlines. */                                                                               \
    X(DAYS_OF, "days-of", "from to")                                                               \
    X(FALLING, "falling", "from to")                                                               \
    X(FALLING_IN_WORDS, "falling-in-words", "words")                                               \
    X(MOVED, "moved", "to hedge if")                                                               \
    X(MOVED_AS_TOLD, "moved-as-told", "if")                                                        \
    X(MOVED_NOWHERE, "moved-nowhere", "if")                                                        \
    X(MOVE, "move", "if what falling moved")                                                       \
    X(OLD_DAY, "old-day", "if what days falling moved")                                            \
    X(NEW_DAY, "new-day", "if what falling time hedge")                                            \
    X(KEPT, "kept", "what days falling")                                                           \
    /* Requirements, actions, milestones. */                                                       \
    X(FROM_DAY, "from-day", "what time words hedge")                                               \
    X(FROM_DAY_TITLED, "from-day-titled", "what time words hedge")                                 \
    X(LAST_DAY, "last-day", "what time")                                                           \
    X(POINT, "point", "title time moment words hedge")                                             \
    X(BEGINNING, "beginning", "from by before if text")                                            \
    X(BEGINNING_TOLD, "beginning-told", "from by before if text")                                  \
    X(BEFORE, "before", "before day if text")                                                      \
    X(BY, "by", "moment if text")                                                                  \
    X(AT_POINT, "at-point", "title moment words hedge")                                            \
    X(TO_DO, "to-do", "text link")                                                                 \
    /* SUMMARY and CATEGORIES. */                                                                  \
    X(SUMMARY, "summary", "summary for scope exceptions changed tentative")                        \
    X(SUMMARY_KEPT, "summary-kept", "summary kept")                                                \
    X(SUMMARY_ISSUER, "summary-issuer", "summary issuer")                                          \
    X(EXCEPTIONS_APPLY, "exceptions-apply", "")                                                    \
    X(CHANGED, "changed", "")                                                                      \
    X(TENTATIVE, "tentative", "")                                                                  \
    X(CATEGORY_OUTAGE, "category-outage", "")                                                      \
    X(CATEGORY_REGISTRATION_FREEZE, "category-registration-freeze", "")                            \
    X(CATEGORY_RESUME, "category-resume", "")                                                      \
    X(CATEGORY_DEADLINE_MOVED, "category-deadline-moved", "")                                      \
    X(CATEGORY_ACTION, "category-action", "")                                                      \
    X(CATEGORY_MILESTONE, "category-milestone", "")                                                \
    X(CATEGORY_PERIOD, "category-period", "")                                                      \
    X(CATEGORY_ALTERNATIVE, "category-alternative", "")                                            \
    /* DESCRIPTION. */                                                                             \
    X(WITHDRAWN, "withdrawn", "day text")                                                          \
    X(KEPT_NOTE, "kept-note", "kept text")                                                         \
    X(WAS, "was", "day dates text")                                                                \
    X(WAS_AT, "was-at", "moment words")                                                            \
    X(WAS_BEFORE, "was-before", "moment words")                                                    \
    X(WAS_FALLING_ON, "was-falling-on", "moment words")                                            \
    X(WAS_FALLING_THROUGH, "was-falling-through", "moment words")                                  \
    X(WAS_FROM, "was-from", "moment words")                                                        \
    X(WAS_RESUMES, "was-resumes", "moment words")                                                  \
    X(WAS_THROUGH, "was-through", "moment words")                                                  \
    X(WAS_TO, "was-to", "moment words")                                                            \
    X(WAS_UNTIL, "was-until", "moment words")                                                      \
    X(COMPRISES, "comprises", "")                                                                  \
    X(FOR, "for", "for")                                                                           \
    X(WHERE, "where", "scope")                                                                     \
    X(WHERE_LIST, "where-list", "")                                                                \
    X(AUTHORITY, "authority", "authority")                                                         \
    X(IS_TENTATIVE, "is-tentative", "")                                                            \
    X(EXCEPTIONS, "exceptions", "")                                                                \
    X(MEANWHILE, "meanwhile", "")                                                                  \
    X(NOT_AFFECTED, "not-affected", "")                                                            \
    X(BESIDES, "besides", "")                                                                      \
    X(ITEM, "item", "service span text")                                                           \
    X(ITEM_EXCEPTION, "item-exception", "text exception")                                          \
    X(TO_DO_LIST, "to-do-list", "")                                                                \
    X(TO_DO_FROM, "to-do-from", "from before by if text")                                          \
    X(TO_DO_BEFORE, "to-do-before", "before if text")                                              \
    X(UNDATED, "undated", "if text")                                                               \
    X(UNDATED_TITLED, "undated-titled", "title if text")                                           \
    X(TRANSITION, "transition", "from to begins text")                                             \
    X(LEARN_MORE, "learn-more", "name link text")                                                  \
    X(ASK, "ask", "")                                                                              \
    X(CONTACT, "contact", "for contact")                                                           \
    X(CONTACT_FROM, "contact-from", "for from contact")                                            \
    X(SOURCE, "source", "title issued revised issuer link")                                        \
    X(DATA, "data", "a b")                                                                         \
    X(SENTENCES, "sentences", "a b")                                                               \
    /* Calendars. */                                                                               \
    X(CALENDAR, "calendar", "issuer title")                                                        \
    X(CALENDAR_OF_ALL, "calendar-of-all", "issuer")                                                \
    X(CALENDAR_OF_TOPIC, "calendar-of-topic", "title topic")                                       \
    X(TOPIC_OUTAGE, "topic-outage", "")                                                            \
    X(TOPIC_REGISTRATION_FREEZE, "topic-registration-freeze", "")                                  \
    X(TOPIC_RESUME, "topic-resume", "")                                                            \
    X(TOPIC_DEADLINE_MOVED, "topic-deadline-moved", "")                                            \
    X(TOPIC_ACTION, "topic-action", "")                                                            \
    X(TOPIC_MILESTONE, "topic-milestone", "")                                                      \
    X(ABOUT, "about", "issued issuer")                                                             \
    X(ABOUT_ALL, "about-all", "")                                                                  \
    /* What has changed: titles, and what is told of them. */                                      \
    X(CHANGE_NEW, "change-new", "summary")                                                         \
    X(CHANGE_MOVED, "change-moved", "summary")                                                     \
    X(CHANGE_WITHDRAWN, "change-withdrawn", "summary")                                             \
    X(CHANGE_RESTORED, "change-restored", "summary")                                               \
    X(CHANGE_REWORDED, "change-reworded", "summary")                                               \
    X(CHANGE_REMOVED, "change-removed", "summary")                                                 \
    X(TOLD_NEW, "told-new", "now")                                                                 \
    X(TOLD_MOVED, "told-moved", "now before")                                                      \
    X(TOLD_WITHDRAWN, "told-withdrawn", "now")                                                     \
    X(TOLD_RESTORED, "told-restored", "now")                                                       \
    X(TOLD_REWORDED, "told-reworded", "now summary")                                               \
    X(TOLD_REWORDED_WITHIN, "told-reworded-within", "now")                                         \
    X(TOLD_REMOVED, "told-removed", "before")                                                      \
    X(DURING_OPEN, "during-open", "from")                                                          \
    X(DURING, "during", "from to words hedge")                                                     \
    X(FIRST_TIME, "first-time", "when")                                                            \
    /* Cells of a table. */                                                                        \
    X(CELL_DATE, "cell-date", "day year")                                                          \
    X(CELL_BEGIN, "cell-begin", "day time words hedge")                                            \
    X(CELL_FROM, "cell-from", "from")                                                              \
    X(CELL_THROUGH, "cell-through", "from to zone")                                                \
    X(CELL_REST, "cell-rest", "from to zone")                                                      \
    X(CELL_HOURS, "cell-hours", "from to")                                                         \
    X(CELL_LATER, "cell-later", "from")                                                            \
    X(CELL_BOUNDS, "cell-bounds", "from not-before not-after")                                     \
    X(CELL_EXPECTED_BY, "cell-expected-by", "from to")                                             \
    X(CELL_NOTED, "cell-noted", "when end-words hedge")                                            \
    X(CELL_UNTIL, "cell-until", "from day to")                                                     \
    X(CELL_EVERY, "cell-every", "days when")                                                       \
    X(CELL_STATE, "cell-state", "service state")                                                   \
    X(CELL_OWN_STATE, "cell-own-state", "service state")                                           \
    X(CELL_AVAILABLE, "cell-available", "service")                                                 \
    X(CELL_COUNTED, "cell-counted", "title counted")                                               \
    X(CELL_WHAT, "cell-what", "what")                                                              \
    X(FROM_THEN_ON, "from-then-on", "")                                                            \
    X(NO_END, "no-end", "")                                                                        \
    X(LENGTH, "length", "duration")                                                                \
    X(LENGTH_EXPECTED, "length-expected", "duration")                                              \
    X(LENGTH_BOUNDS, "length-bounds", "a b")                                                       \
    X(PART_OF_DAY, "part-of-day", "")                                                              \
    X(LENGTH_EACH, "length-each", "duration")                                                      \
    X(FOR_WHOM, "for-whom", "for scope")                                                           \
    X(FOR_WHOM_EXCEPT, "for-whom-except", "text")                                                  \
    /* show. */                                                                                    \
    X(SHOW_TITLE, "show-title", "id title")                                                        \
    X(SHOW_NOTICE, "show-notice", "issuer issued revised")                                         \
    X(COLUMN_WHEN, "column-when", "")                                                              \
    X(COLUMN_WHAT, "column-what", "")                                                              \
    X(COLUMN_HOW_LONG, "column-how-long", "")                                                      \
    X(COLUMN_FOR_WHOM, "column-for-whom", "")                                                      \
    X(COLUMN_FEED, "column-feed", "")                                                              \
    X(NO_DATES, "no-dates", "")                                                                    \
    X(WITHOUT_DATE, "without-date", "text")                                                        \
    X(NOT_MOVED, "not-moved", "kept")                                                              \
    X(UNTOUCHED, "untouched", "service")                                                           \
    /* Pages: headings. */                                                                         \
    X(LANGUAGE, "language", "")                                                                    \
    X(PAGE_TITLE, "page-title", "title issuer")                                                    \
    X(NOTICE_OF, "notice-of", "issued revised")                                                    \
    X(HEADING_WHEN, "heading-when", "")                                                            \
    X(HEADING_NEXT, "heading-next", "")                                                            \
    X(HEADING_NOW, "heading-now", "")                                                              \
    X(HEADING_LEAD, "heading-lead", "")                                                            \
    X(HEADING_WEEKS, "heading-weeks", "")                                                          \
    X(HEADING_FOR_WHOM, "heading-for-whom", "")                                                    \
    X(HEADING_TO_DO, "heading-to-do", "")                                                          \
    X(HEADING_NOT_AFFECTED, "heading-not-affected", "")                                            \
    X(HEADING_MEANWHILE, "heading-meanwhile", "")                                                  \
    X(HEADING_KEPT, "heading-kept", "")                                                            \
    X(HEADING_ASK, "heading-ask", "")                                                              \
    X(HEADING_SUBSCRIBE, "heading-subscribe", "")                                                  \
    X(HEADING_ONE_SUBJECT, "heading-one-subject", "")                                              \
    X(HEADING_GOOD_TO_KNOW, "heading-good-to-know", "")                                            \
    X(HEADING_DOWNLOAD, "heading-download", "")                                                    \
    X(HEADING_NEWS, "heading-news", "")                                                            \
    X(HEADING_SOURCE, "heading-source", "")                                                        \
    X(HEADING_ANNOUNCEMENTS, "heading-announcements", "")                                          \
    X(HEADING_CURRENT, "heading-current", "")                                                      \
    X(HEADING_PAST, "heading-past", "")                                                            \
    X(HEADING_NOTICE, "heading-notice", "")                                                        \
    /* Pages: links. */                                                                            \
    X(SKIP, "skip", "")                                                                            \
    X(ON_THIS_PAGE, "on-this-page", "")                                                            \
    X(LINK_NOTICE, "link-notice", "")                                                              \
    X(LINK_TEXT, "link-text", "")                                                                  \
    X(LINK_PAGE, "link-page", "")                                                                  \
    X(LINK_ADD, "link-add", "")                                                                    \
    X(LINK_ADD_ALL, "link-add-all", "")                                                            \
    X(LINK_SUBSCRIBE, "link-subscribe", "")                                                        \
    X(LINK_ALL_WAYS, "link-all-ways", "")                                                          \
    X(LINK_ALL, "link-all", "")                                                                    \
    X(LINK_ATOM, "link-atom", "")                                                                  \
    X(LINK_STATUS, "link-status", "")                                                              \
    /* Pages: what is next, and when. */                                                           \
    X(NEXT, "next", "day")                                                                         \
    X(LEAD, "lead", "from to begins text")                                                         \
    X(NO_DATES_ANNOUNCED, "no-dates-announced", "")                                                \
    X(OVER, "over", "")                                                                            \
    X(OVER_OR_WITHDRAWN, "over-or-withdrawn", "")                                                  \
    X(CAPTION, "caption", "")                                                                      \
    X(TAG_NOW, "tag-now", "")                                                                      \
    X(TAG_PAST, "tag-past", "")                                                                    \
    X(RESCHEDULED, "rescheduled", "")                                                              \
    X(OLD_AT, "old-at", "moment")                                                                  \
    X(OLD_BEFORE, "old-before", "moment")                                                          \
    X(OLD_FALLING_ON, "old-falling-on", "moment")                                                  \
    X(OLD_FALLING_THROUGH, "old-falling-through", "moment")                                        \
    X(OLD_FROM, "old-from", "moment")                                                              \
    X(OLD_RESUMES, "old-resumes", "moment")                                                        \
    X(OLD_THROUGH, "old-through", "moment")                                                        \
    X(OLD_TO, "old-to", "moment")                                                                  \
    X(OLD_UNTIL, "old-until", "moment")                                                            \
    X(ROW_OLD_DAY, "row-old-day", "if what days falling moved")                                    \
    X(ROW_NEW_DAY, "row-new-day", "if what falling moment time hedge")                             \
    X(ROW_FROM, "row-from", "what from words hedge")                                               \
    X(ROW_FROM_TITLED, "row-from-titled", "what from words hedge")                                 \
    X(NO_DAY, "no-day", "")                                                                        \
    /* Pages: the picture of the weeks. */                                                         \
    X(WEEKS_ABOUT, "weeks-about", "")                                                              \
    X(WEEKS_MORE, "weeks-more", "")                                                                \
    X(WEEK_OF, "week-of", "day")                                                                   \
    X(WEEKS_LEFT_OUT, "weeks-left-out", "day n")                                                   \
    X(BAR_TIMED, "bar-timed", "time what")                                                         \
    X(BAR_OPEN, "bar-open", "what lasting")                                                        \
    /* Pages: fact by fact. */                                                                     \
    X(WITHDRAWN_MARK, "withdrawn-mark", "")                                                        \
    X(BEGINS_WITH, "begins-with", "what")                                                          \
    X(HOUR_FIRST, "hour-first", "")                                                                \
    X(HOUR_SECOND, "hour-second", "")                                                              \
    X(NEEDED_FOR, "needed-for", "what")                                                            \
    X(NAMES, "names", "a b")                                                                       \
    X(USED_WHILE, "used-while", "service what state")                                              \
    X(USED_DURING, "used-during", "service what")                                                  \
    X(OUTAGES, "outages", "")                                                                      \
    X(NEWS_AT, "news-at", "day time")                                                              \
    X(REVISION, "revision", "number")                                                              \
    X(CHECKED, "checked", "")                                                                      \
    X(TROUBLE, "trouble", "")                                                                      \
    X(LATE, "late", "")                                                                            \
    /* The page of all announcements. */                                                           \
    X(NONE_CURRENT, "none-current", "")                                                            \
    X(CALENDARS, "calendars", "")                                                                  \
    X(RANGE_FROM, "range-from", "from")                                                            \
    X(RANGE, "range", "issuer when")                                                               \
    /* How to subscribe. */                                                                        \
    X(SUBSCRIBE_ABOUT, "subscribe-about", "")                                                      \
    X(NO_ADDRESS, "no-address", "")                                                                \
    X(NOT_ON_THE_WEB, "not-on-the-web", "")                                                        \
    X(COPY, "copy", "")                                                                            \
    X(COPIED, "copied", "")                                                                        \
    X(CLOUD, "cloud", "")                                                                          \
    X(SELF_TEST, "self-test", "")                                                                  \
    X(NO_ALARMS, "no-alarms", "")                                                                  \
    X(EVERYTHING, "everything", "")                                                                \
    X(DOWNLOAD_ABOUT, "download-about", "")                                                        \
    X(COPY_CALENDAR, "copy-calendar", "topic")                                                     \
    X(COPY_CSV, "copy-csv", "")                                                                    \
    X(COPY_JSON, "copy-json", "")                                                                  \
    X(COPY_NOTICE, "copy-notice", "")                                                              \
    X(COPY_TEXT, "copy-text", "")                                                                  \
    X(SIZE_BYTES, "size-bytes", "n")                                                               \
    X(SIZE_KILOBYTES, "size-kilobytes", "number")                                                  \
    /* Programs that subscribe to calendars. */                                                    \
    X(CLIENT_APPLE, "client-apple", "")                                                            \
    X(CLIENT_APPLE_HOW, "client-apple-how", "link")                                                \
    X(CLIENT_APPLE_LINK, "client-apple-link", "")                                                  \
    X(CLIENT_APPLE_BRIEF, "client-apple-brief", "")                                                \
    X(CLIENT_APPLE_LATE, "client-apple-late", "")                                                  \
    X(CLIENT_OUTLOOK, "client-outlook", "")                                                        \
    X(CLIENT_OUTLOOK_HOW, "client-outlook-how", "link")                                            \
    X(CLIENT_OUTLOOK_LINK, "client-outlook-link", "")                                              \
    X(CLIENT_OUTLOOK_LATE, "client-outlook-late", "")                                              \
    X(CLIENT_OUTLOOK_COM, "client-outlook-com", "")                                                \
    X(CLIENT_OUTLOOK_COM_HOW, "client-outlook-com-how", "link")                                    \
    X(CLIENT_OUTLOOK_COM_LINK, "client-outlook-com-link", "")                                      \
    X(CLIENT_OUTLOOK_COM_BRIEF, "client-outlook-com-brief", "")                                    \
    X(CLIENT_OUTLOOK_COM_LATE, "client-outlook-com-late", "")                                      \
    X(CLIENT_MICROSOFT_365, "client-microsoft-365", "")                                            \
    X(CLIENT_MICROSOFT_365_HOW, "client-microsoft-365-how", "link")                                \
    X(CLIENT_MICROSOFT_365_LINK, "client-microsoft-365-link", "")                                  \
    X(CLIENT_MICROSOFT_365_BRIEF, "client-microsoft-365-brief", "")                                \
    X(CLIENT_MICROSOFT_365_LATE, "client-microsoft-365-late", "")                                  \
    X(CLIENT_GOOGLE, "client-google", "")                                                          \
    X(CLIENT_GOOGLE_HOW, "client-google-how", "link")                                              \
    X(CLIENT_GOOGLE_LINK, "client-google-link", "")                                                \
    X(CLIENT_GOOGLE_LATE, "client-google-late", "")                                                \
    X(CLIENT_THUNDERBIRD, "client-thunderbird", "")                                                \
    X(CLIENT_THUNDERBIRD_HOW, "client-thunderbird-how", "")                                        \
    X(CLIENT_THUNDERBIRD_LATE, "client-thunderbird-late", "")                                      \
    X(CLIENT_OTHER, "client-other", "")                                                            \
    X(CLIENT_OTHER_HOW, "client-other-how", "")                                                    \
    /* What noticecal new writes (templates/facts/new.xml.in). */                                  \
    X(STARTER_TITLE_TRANSITION, "starter-title-transition", "")                                    \
    X(STARTER_TITLE_OUTAGE, "starter-title-outage", "")                                            \
    X(STARTER_TITLE_FREEZE, "starter-title-freeze", "")                                            \
    X(STARTER_TITLE_DEADLINE, "starter-title-deadline", "")                                        \
    X(STARTER_TITLE_ACTION, "starter-title-action", "")                                            \
    X(STARTER_INTRO, "starter-intro", "")                                                          \
    X(STARTER_UNTIL_SILENT, "starter-until-silent", "")                                            \
    X(STARTER_TO_SEE, "starter-to-see", "")                                                        \
    X(STARTER_EXPLAINED, "starter-explained", "")                                                  \
    X(STARTER_DATES, "starter-dates", "day")                                                       \
    X(STARTER_HEAD, "starter-head", "")                                                            \
    X(STARTER_ISSUER, "starter-issuer", "")                                                        \
    X(STARTER_TRANSITION, "starter-transition", "")                                                \
    X(STARTER_OUTAGE, "starter-outage", "")                                                        \
    X(STARTER_FREEZE, "starter-freeze", "")                                                        \
    X(STARTER_DEADLINE, "starter-deadline", "")                                                    \
    X(STARTER_REQUIREMENT, "starter-requirement", "")                                              \
    X(STARTER_ACTION, "starter-action", "")                                                        \
    X(STARTER_MILESTONE, "starter-milestone", "")                                                  \
    X(STARTER_UNAFFECTED, "starter-unaffected", "")                                                \
    X(STARTER_LEARN_MORE, "starter-learn-more", "")                                                \
    X(STARTER_CONTACT, "starter-contact", "")                                                      \
    X(STARTER_COURT, "starter-court", "")                                                          \
    X(STARTER_COURT_SHORT, "starter-court-short", "")                                              \
    X(STARTER_OFFICE, "starter-office", "")                                                        \
    X(STARTER_STREET, "starter-street", "")                                                        \
    X(STARTER_CITY, "starter-city", "")                                                            \
    X(STARTER_OLD_SYSTEM, "starter-old-system", "")                                                \
    X(STARTER_NEW_SYSTEM, "starter-new-system", "")                                                \
    X(STARTER_FILING, "starter-filing", "")                                                        \
    X(STARTER_REGISTRATIONS, "starter-registrations", "")                                          \
    X(STARTER_ATTORNEYS, "starter-attorneys", "")                                                  \
    X(STARTER_DEADLINES, "starter-deadlines", "")                                                  \
    X(STARTER_ACCOUNT_NEEDED, "starter-account-needed", "")                                        \
    X(STARTER_ACCOUNT_TEXT, "starter-account-text", "")                                            \
    X(STARTER_CREATE, "starter-create", "")                                                        \
    X(STARTER_CREATE_IF, "starter-create-if", "")                                                  \
    X(STARTER_CREATE_TEXT, "starter-create-text", "")                                              \
    X(STARTER_GO_LIVE, "starter-go-live", "")                                                      \
    X(STARTER_PAPER, "starter-paper", "")                                                          \
    X(STARTER_PAPER_TEXT, "starter-paper-text", "")                                                \
    X(STARTER_PAGE, "starter-page", "")                                                            \
    X(STARTER_PAGE_TEXT, "starter-page-text", "")                                                  \
    X(STARTER_QUESTIONS, "starter-questions", "")                                                  \
    X(STARTER_HELP_DESK, "starter-help-desk", "")

#define X(name, ...) SLOT_##name,
enum slot { SLOTS(X) SLOT_COUNT };
#undef X

#define X(name, ...) PHRASE_##name,
enum phrase { PHRASES(X) PHRASE_COUNT };
#undef X

#define X(name, ...) CONDITION_##name,
enum condition { CONDITIONS(X) CONDITION_COUNT };
#undef X

#define X(name, ...) WHEN_##name = 1 << CONDITION_##name,
enum when_said { CONDITIONS(X) WHEN_NUMBERS = (1 << (CONDITION_OTHER + 1)) - 1 };
#undef X

/* A name as it stands in a language file, or in a page template, that names what it wants said;
 * …_COUNT for one that there is not. */
enum phrase phrase_named(const char *name);
enum slot slot_named(const char *name, size_t length);
enum condition condition_named(const char *name, size_t length);

const char *phrase_name(enum phrase phrase);
const char *phrase_slots(enum phrase phrase); /* "from to zone day" */
bool phrase_has_slot(enum phrase phrase, enum slot slot);
const char *slot_name(enum slot slot);
const char *condition_name(enum condition condition);

#endif
