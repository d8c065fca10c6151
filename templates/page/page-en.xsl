<?xml version="1.0" encoding="UTF-8"?>
<!--
  The words of the pages, in English: of an announcement's page, of the notice of moved deadlines,
  and of the page of all announcements. Change one here and the next build says it. What stands
  where: page.xsl. What is said of entries and facts: words/wording-en.xsl; of the table: words/cells-en.xsl.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:t="urn:noticecal:table" exclude-result-prefixes="t">
  <xsl:import href="../words/cells-en.xsl"/>
  <xsl:import href="page.xsl"/>

  <t:says>
    <t:say of="add">Add to your calendar</t:say>
    <t:say of="add-all">Add all of them to your calendar</t:say>
    <t:say of="all">All announcements</t:say>
    <t:say of="all-ways">All ways to subscribe, and copies</t:say>
    <t:say of="ask">Whom to ask</t:say>
    <t:say of="atom">Changes to all announcements (Atom)</t:say>
    <t:say of="begins-with">It begins with: </t:say>
    <t:say of="calendars">Its calendars</t:say>
    <t:say of="caption">All dates, as announced. Times are local, in the zone that is named.</t:say>
    <t:say of="checked">Last checked: </t:say>
    <t:say of="cloud">Google Calendar, Outlook on the web, the new Outlook and Microsoft 365 fetch a calendar with their own servers. If this page can only be reached from inside your office or through its network, they cannot see the calendar: use classic Outlook, Thunderbird or Apple Calendar (on a Mac, under “On My Mac”), or read the dates on this page.</t:say>
    <t:say of="column-for-whom">For whom</t:say>
    <t:say of="column-how-long">How long</t:say>
    <t:say of="column-what">What</t:say>
    <t:say of="column-when">When</t:say>
    <t:say of="copied">Copied</t:say>
    <t:say of="copy">Copy the address</t:say>
    <t:say of="copy-csv">Table for spreadsheets and lists (CSV)</t:say>
    <t:say of="copy-ics"> (iCalendar, ICS)</t:say>
    <t:say of="copy-json">Data for programs (JSON)</t:say>
    <t:say of="copy-notice">Notice of moved deadlines, to print (HTML)</t:say>
    <t:say of="copy-text">Notice of moved deadlines, to mail (plain text)</t:say>
    <t:say of="current">Current announcements</t:say>
    <t:say of="download">Download a copy that will not update</t:say>
    <t:say of="download-about">A copy stays as it is today. If a date is changed or withdrawn, it will not tell you.</t:say>
    <t:say of="during">during: </t:say>
    <t:say of="everything">everything</t:say>
    <t:say of="for-whom">What is announced, and for whom</t:say>
    <t:say of="good-to-know">Good to know</t:say>
    <t:say of="hour-first">The clock shows that hour twice; the first is meant.</t:say>
    <t:say of="hour-second">The clock shows that hour twice; the second is meant.</t:say>
    <t:say of="index-title">Announcements</t:say>
    <t:say of="kept">Deadlines that do not move</t:say>
    <t:say of="lang-en">English</t:say>
    <t:say of="lang-fr">Français</t:say>
    <t:say of="late">No check has run for more than two days: what is announced may have changed since.</t:say>
    <t:say of="meanwhile">What can be used meanwhile</t:say>
    <t:say of="needed-for">Needed for: </t:say>
    <t:say of="news">What has changed since this was first published</t:say>
    <t:say of="next">Next: </t:say>
    <t:say of="next-date">The next date</t:say>
    <t:say of="next-short">Next: </t:say>
    <t:say of="no-address">The address to subscribe to is that of this page, with its last part replaced by: </t:say>
    <t:say of="no-alarms">The calendar has no reminders, so that it never rings for those who did not ask. To be reminded, set a default reminder for it in your own program, or copy a date to a calendar of your own and add one there.</t:say>
    <t:say of="no-dates">There are no dates in this announcement.</t:say>
    <t:say of="none-current">There is none with a date to come.</t:say>
    <t:say of="not-affected">What is not affected</t:say>
    <t:say of="not-on-the-web">This page was opened from a file. It is not yet on the web, so there is no address to subscribe to; the copies below can be opened.</t:say>
    <t:say of="notice-title">Notice of moved deadlines</t:say>
    <t:say of="now">Now</t:say>
    <t:say of="on-this-page">On this page</t:say>
    <t:say of="one-subject">Only one subject</t:say>
    <t:say of="open-from">from </t:say>
    <t:say of="outages">What is out of service or limited:</t:say>
    <t:say of="over">It is over: all of its dates are past.</t:say>
    <t:say of="over-or-withdrawn">No date is to come: all of them are past or withdrawn.</t:say>
    <t:say of="past">Past announcements</t:say>
    <t:say of="rescheduled">rescheduled</t:say>
    <t:say of="revision">Revision number </t:say>
    <t:say of="self-test">If you can edit an entry, you hold a copy, not the subscription: it will not be corrected.</t:say>
    <t:say of="skip">Skip to the content</t:say>
    <t:say of="status">When this page was last checked (status.json)</t:say>
    <t:say of="subscribe">Subscribe: the dates in your calendar</t:say>
    <t:say of="subscribe-about">A subscription is added once and then follows what is announced: when a date is changed here, it changes in your calendar.</t:say>
    <t:say of="subscribe-short">subscribe</t:say>
    <t:say of="tag-now">now</t:say>
    <t:say of="tag-past">past</t:say>
    <t:say of="the-page">All dates of this announcement, and how to get them into your calendar</t:say>
    <t:say of="to-do">What to do</t:say>
    <t:say of="to-post">Notice to print</t:say>
    <t:say of="trouble">That check found something wrong; what stands here may be what was published before.</t:say>
    <t:say of="undated">Without a date of its own:</t:say>
    <t:say of="was-at">before: </t:say>
    <t:say of="was-before">before: to be done by </t:say>
    <t:say of="was-falling-on">before: from </t:say>
    <t:say of="was-falling-through">before: through </t:say>
    <t:say of="was-from">before: from </t:say>
    <t:say of="was-resumes">before: </t:say>
    <t:say of="was-through">before: through </t:say>
    <t:say of="was-to">before: </t:say>
    <t:say of="was-until">before: until </t:say>
    <t:say of="weeks">The weeks</t:say>
    <t:say of="weeks-about">A row of days for each week, Monday to Sunday, and a labelled bar for each date of the table above, from the hour at which it begins to the hour at which it ends. An arrow leads from the day on which a deadline fell to the day to which it has moved.</t:say>
    <t:say of="weeks-more">Later weeks are in the table only.</t:say>
    <t:say of="what-changes">What changes</t:say>
    <t:say of="when">When</t:say>
    <t:say of="where-said">Where it is said</t:say>
  </t:says>

  <!-- How: webcal, or an address before which that of the feed is put. Short: behind "only one
       subject". Late: how long a correction may take to arrive. -->
  <t:clients>
    <t:client name="Apple Calendar (iPhone, iPad, Mac)" how="webcal" link="Subscribe in Apple Calendar" short="Apple, classic Outlook"
              late="Corrections arrive when the device next fetches: on an iPhone as set under Fetch New Data, where “Automatically” waits for a charger and Wi-Fi; on a Mac as set under Auto-refresh."/>
    <t:client name="Outlook for Windows (classic)" how="webcal" link="Subscribe in classic Outlook"
              behind=", or paste the address under Account Settings, Internet Calendars."
              late="With the next Send/Receive, at most once an hour. Some offices have switched internet calendars off."/>
    <t:client name="Outlook.com and the new Outlook (private account)" how="https://outlook.live.com/calendar/0/addfromweb?url=" link="Subscribe in Outlook.com" short="Outlook.com"
              late="3 to 24 hours late, by reports."/>
    <t:client name="Outlook on the web, Microsoft 365 (work or school)" how="https://outlook.office.com/calendar/0/addfromweb?url=" link="Subscribe in Microsoft 365" short="Microsoft 365"
              late="3 to 24 hours late, by reports."/>
    <t:client name="Google Calendar" before="Copy the address, then paste it at " page="https://calendar.google.com/calendar/u/0/r/settings/addbyurl" opens="Google Calendar, From URL" behind="."
              late="4 to 24 hours late; it cannot be made to look sooner. On a phone, subscribe in a browser first."/>
    <t:client name="Thunderbird" before="Choose New Calendar, On the Network, and paste the address."
              late="As often as you set there."/>
    <t:client name="Another program" before="Paste the address where it asks for an internet calendar, iCal or ICS address."/>
  </t:clients>

  <xsl:variable name="says" select="document('')/*/t:says/t:say"/>
  <xsl:variable name="clients" select="document('')/*/t:clients/t:client"/>

  <!-- "Notice of Tuesday, January 14, 2020, revised …" -->
  <xsl:template name="notice-of">
    <xsl:text>Notice of </xsl:text>
    <xsl:call-template name="notice">
      <xsl:with-param name="when" select="$announcement/@issued"/>
      <xsl:with-param name="form">long</xsl:with-param>
    </xsl:call-template>
    <xsl:if test="$announcement/@revised">
      <xsl:text>, revised </xsl:text>
      <xsl:call-template name="day">
        <xsl:with-param name="when" select="$announcement/@revised"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- "Filing deadlines of this day, moved to Mon Mar 16": not "today", since who reads it on a page
       does so on another day. -->
  <xsl:template match="entry[@role = 'old-day']" mode="due">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:value-of select="$fact/@what"/>
    <xsl:choose>
      <xsl:when test="$fact/@falling-through"> of these days, </xsl:when>
      <xsl:otherwise> of this day, </xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates select="$fact" mode="moved">
      <xsl:with-param name="form">short</xsl:with-param>
    </xsl:apply-templates>
  </xsl:template>

  <!-- "Due: Filing deadlines that fell on Fri Mar 13" -->
  <xsl:template match="entry[@role = 'new-day']" mode="due">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:text>Due</xsl:text>
    <xsl:apply-templates select="." mode="at-time">
      <xsl:with-param name="word"> by </xsl:with-param>
      <xsl:with-param name="when" select="$fact/@to"/>
    </xsl:apply-templates>
    <xsl:call-template name="certainty">
      <xsl:with-param name="is" select="$fact/@to-is"/>
    </xsl:call-template>
    <xsl:if test="$fact/@if"><xsl:value-of select="concat(' if ', $fact/@if)"/></xsl:if>
    <xsl:value-of select="concat(': ', $fact/@what, ' that fell ')"/>
    <xsl:apply-templates select="$fact" mode="days">
      <xsl:with-param name="on" select="true()"/>
      <xsl:with-param name="form">short</xsl:with-param>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template name="week-of">
    <xsl:param name="when"/>
    <xsl:text>Week of </xsl:text>
    <xsl:call-template name="day">
      <xsl:with-param name="when" select="$when"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="left-out">
    <xsl:param name="weeks"/>
    <xsl:choose>
      <xsl:when test="$weeks = 1"> · 1 week before it left out: nothing begins or ends</xsl:when>
      <xsl:otherwise><xsl:value-of select="concat(' · ', $weeks, ' weeks before it left out: nothing begins or ends')"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$announcement/*/@every"> but what recurs</xsl:if>
  </xsl:template>

  <!-- "12 kB" -->
  <xsl:template name="size">
    <xsl:param name="octets"/>
    <xsl:choose>
      <xsl:when test="$octets &lt; 1000"><xsl:value-of select="concat($octets, ' bytes')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat(round($octets div 1000), ' kB')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
