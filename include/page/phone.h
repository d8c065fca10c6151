/*
 * phone: phone numbers, as facts files have them in words, to what is dialled.
 */
#ifndef NOTICECAL_PAGE_PHONE_H
#define NOTICECAL_PAGE_PHONE_H

#include "base/pool.h"

/* The address of a link for TEXT, "tel:+12125551234": its number up to the first letter, comma or
 * other sign that no number has, so that an extension is not dialled. Of that, only the digits and
 * a leading + are in it; "(0)" is dialled only by who does not dial the country. NULL where there
 * are not 3 to 15 digits (ITU-T E.164). */
const char *phone_address(struct pool *pool, const char *text);

#endif
