#!/bin/sh
# Every zone, spans over all of 1970 to 2037: is what zone_vtimezone() gives right for every reader?
# zones.py is the judge; the unit test of zone, given an argument, is what is judged.

# The sanitizers make libc's share of it several times as slow; they look for other mistakes.
case $BUILD in
*/san) share=6 ;;
*) share=1 ;;
esac
exec /usr/bin/python3 "${0%/*}/zones.py" "$BUILD/tests/ical/vtimezone" "$share"
