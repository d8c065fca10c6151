<?xml version="1.0" encoding="UTF-8"?>
<!--
  English dates, times and zones, for every template that writes English. A WHEN is what a facts
  file holds: 2020-03-13 or 2020-03-13T08:00.

    date      March 13, 2020
    day       Friday, March 13, 2020; with FORM short: Fri Mar 13
    time      8:00 am, 12 noon, 12 midnight
    zone      Eastern Time
    days      a list of weekdays: Saturday; Monday, Wednesday and Friday; first Sunday of the month
    notice    January 14, 2020; of what is not known to the day: January 2020, 2020
    moment    8:00 am Eastern Time on Friday, March 13, 2020; with FORM short: 8:00 am Eastern Time
              Fri Mar 13; of a bare date, the day alone; with no ZONE, the time alone
    duration  2 days 16 hours, of so many MINUTES
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:t="urn:noticecal:table" exclude-result-prefixes="t">
  <xsl:import href="dates.xsl"/>

  <!-- Tables: read by document(''), which is this very file. -->
  <t:weekdays>Sunday Monday Tuesday Wednesday Thursday Friday Saturday </t:weekdays>
  <t:months>January February March April May June July August September October November December </t:months>

  <!-- How people say the zone of a place. A place that is not here is called by its city. -->
  <t:zones>
    <t:zone says="Eastern Time">America/New_York America/Detroit America/Toronto America/Montreal America/Nassau America/Indiana/Indianapolis America/Indianapolis America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Fort_Wayne America/Kentucky/Louisville America/Kentucky/Monticello America/Louisville America/Iqaluit US/Eastern US/Michigan US/East-Indiana Canada/Eastern</t:zone>
    <t:zone says="Central Time">America/Chicago America/Winnipeg America/Menominee America/Indiana/Knox America/Indiana/Tell_City America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem US/Central Canada/Central</t:zone>
    <t:zone says="Mountain Time">America/Denver America/Boise America/Edmonton America/Shiprock US/Mountain Canada/Mountain Navajo</t:zone>
    <t:zone says="Mountain Standard Time">America/Phoenix US/Arizona</t:zone>
    <t:zone says="Pacific Time">America/Los_Angeles America/Vancouver US/Pacific Canada/Pacific</t:zone>
    <t:zone says="Alaska Time">America/Anchorage America/Juneau America/Sitka America/Nome America/Yakutat America/Metlakatla US/Alaska</t:zone>
    <t:zone says="Hawaii Time">Pacific/Honolulu Pacific/Johnston US/Hawaii</t:zone>
    <t:zone says="Hawaii-Aleutian Time">America/Adak America/Atka US/Aleutian</t:zone>
    <t:zone says="Atlantic Time">America/Halifax America/Glace_Bay America/Moncton Canada/Atlantic America/Puerto_Rico America/St_Thomas America/Virgin</t:zone>
    <t:zone says="Newfoundland Time">America/St_Johns Canada/Newfoundland</t:zone>
    <t:zone says="Saskatchewan Time">America/Regina Canada/Saskatchewan</t:zone>
    <t:zone says="Guam Time">Pacific/Guam</t:zone>
    <t:zone says="Northern Mariana Islands Time">Pacific/Saipan</t:zone>
    <t:zone says="Samoa Time">Pacific/Pago_Pago Pacific/Samoa US/Samoa</t:zone>
    <t:zone says="UK Time">Europe/London GB</t:zone>
    <t:zone says="Irish Time">Europe/Dublin</t:zone>
    <t:zone says="UTC">UTC Etc/UTC Etc/UCT Etc/Zulu Etc/Universal GMT Etc/GMT Etc/Greenwich</t:zone>
  </t:zones>

  <xsl:variable name="zones" select="document('')/*/t:zones/t:zone"/>
  <xsl:variable name="weekdays" select="string(document('')/*/t:weekdays)"/>
  <xsl:variable name="months" select="string(document('')/*/t:months)"/>

  <!-- "Saturday", "weekday (Monday to Friday)", "first Sunday of the month" -->
  <xsl:template name="days">
    <xsl:param name="every"/>
    <xsl:variable name="first" select="substring-before(concat($every, ' '), ' ')"/>
    <xsl:variable name="rest" select="substring-after($every, ' ')"/>
    <xsl:choose>
      <xsl:when test="$every = 'weekday'">weekday (Monday to Friday)</xsl:when>
      <xsl:when test="contains(' first second third fourth last ', concat(' ', $first, ' '))">
        <xsl:value-of select="concat($first, ' ')"/>
        <xsl:call-template name="days">
          <xsl:with-param name="every" select="$rest"/>
        </xsl:call-template>
        <xsl:text> of the month</xsl:text>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$first"/>
        <xsl:choose>
          <xsl:when test="contains($rest, ' ')">, </xsl:when>
          <xsl:when test="$rest != ''"> and </xsl:when>
        </xsl:choose>
        <xsl:if test="$rest != ''">
          <xsl:call-template name="days">
            <xsl:with-param name="every" select="$rest"/>
          </xsl:call-template>
        </xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The date of a notice, as far as it is known. -->
  <xsl:template name="notice">
    <xsl:param name="when"/>
    <xsl:param name="form">short</xsl:param>
    <xsl:choose>
      <xsl:when test="string-length($when) = 10 and $form = 'long'">
        <xsl:call-template name="day">
          <xsl:with-param name="when" select="$when"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="string-length($when) = 10">
        <xsl:call-template name="date">
          <xsl:with-param name="when" select="$when"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:if test="string-length($when) = 7">
          <xsl:call-template name="month">
            <xsl:with-param name="when" select="$when"/>
          </xsl:call-template>
          <xsl:text> </xsl:text>
        </xsl:if>
        <xsl:value-of select="substring($when, 1, 4)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- March 13, 2020 -->
  <xsl:template name="date">
    <xsl:param name="when"/>
    <xsl:call-template name="month">
      <xsl:with-param name="when" select="$when"/>
    </xsl:call-template>
    <xsl:value-of select="concat(' ', number(substring($when, 9, 2)), ', ', substring($when, 1, 4))"/>
  </xsl:template>

  <xsl:template name="day">
    <xsl:param name="when"/>
    <xsl:param name="form">long</xsl:param>
    <xsl:variable name="weekday">
      <xsl:call-template name="weekday">
        <xsl:with-param name="when" select="$when"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="date">
      <xsl:call-template name="date">
        <xsl:with-param name="when" select="$when"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$form = 'short'">
        <xsl:value-of select="concat(substring($weekday, 1, 3), ' ', substring($date, 1, 3), ' ',
                                     number(substring($when, 9, 2)))"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="concat($weekday, ', ', $date)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="time">
    <xsl:param name="when"/>
    <xsl:variable name="hour" select="number(substring($when, 12, 2))"/>
    <xsl:variable name="minute" select="substring($when, 15, 2)"/>
    <xsl:choose>
      <xsl:when test="$hour = 0 and $minute = '00'">12 midnight</xsl:when>
      <xsl:when test="$hour = 12 and $minute = '00'">12 noon</xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat(($hour + 11) mod 12 + 1, ':', $minute)"/>
        <xsl:choose>
          <xsl:when test="$hour &lt; 12"> am</xsl:when>
          <xsl:otherwise> pm</xsl:otherwise>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A zone that has no words is called by its city: "Paris time". -->
  <xsl:template name="zone-of-city">
    <xsl:param name="city"/>
    <xsl:value-of select="concat($city, ' time')"/>
  </xsl:template>

  <!-- "8:00 am Eastern Time", without the zone where ZONE is empty. -->
  <xsl:template name="time-in-zone">
    <xsl:param name="when"/>
    <xsl:param name="zone"/>
    <xsl:call-template name="time">
      <xsl:with-param name="when" select="$when"/>
    </xsl:call-template>
    <xsl:if test="string($zone) != ''">
      <xsl:text> </xsl:text>
      <xsl:call-template name="zone">
        <xsl:with-param name="zone" select="$zone"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Midnight is said to be the start of its day, since notices mean either end of a day by it. -->
  <xsl:template name="moment">
    <xsl:param name="when"/>
    <xsl:param name="zone"/>
    <xsl:param name="form">long</xsl:param>
    <xsl:if test="contains($when, 'T')">
      <xsl:call-template name="time-in-zone">
        <xsl:with-param name="when" select="$when"/>
        <xsl:with-param name="zone" select="$zone"/>
      </xsl:call-template>
      <xsl:choose>
        <xsl:when test="contains($when, 'T00:00')"> at the start of </xsl:when>
        <xsl:when test="$form = 'short'"><xsl:text> </xsl:text></xsl:when>
        <xsl:otherwise> on </xsl:otherwise>
      </xsl:choose>
    </xsl:if>
    <xsl:call-template name="day">
      <xsl:with-param name="when" select="$when"/>
      <xsl:with-param name="form" select="$form"/>
    </xsl:call-template>
  </xsl:template>

  <!-- "1 day", "2 days"; nothing of none. -->
  <xsl:template name="so-many">
    <xsl:param name="n"/>
    <xsl:param name="unit"/>
    <xsl:if test="$n > 0"><xsl:value-of select="concat($n, ' ', $unit, substring('s', 1, $n != 1), ' ')"/></xsl:if>
  </xsl:template>

  <xsl:template name="duration">
    <xsl:param name="minutes"/>
    <xsl:variable name="words">
      <xsl:call-template name="so-many">
        <xsl:with-param name="n" select="floor($minutes div 1440)"/>
        <xsl:with-param name="unit">day</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="so-many">
        <xsl:with-param name="n" select="floor($minutes mod 1440 div 60)"/>
        <xsl:with-param name="unit">hour</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="so-many">
        <xsl:with-param name="n" select="$minutes mod 60"/>
        <xsl:with-param name="unit">minute</xsl:with-param>
      </xsl:call-template>
    </xsl:variable>
    <xsl:value-of select="normalize-space($words)"/>
  </xsl:template>
</xsl:stylesheet>
