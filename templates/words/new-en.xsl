<?xml version="1.0" encoding="UTF-8"?>
<!--
  What `noticecal new` writes, in English: a facts file with an example of each element that a
  notice of this kind needs, and comments that lead through the rest. templates/facts/starter.xml is what
  it writes of kind transition (UPDATE=1 tests/input/new.t writes it anew).

  Input: <new kind="…" id="…" title="…" domain="…" zone="…" issued="…" lang="…"
              monday="…" friday="…" sunday="…" next-monday="…"/>
  in which title, domain and zone are left out unless they were given, and the days are those of a
  week some weeks after the notice, for examples.

  Output: the facts file, or <usage> with what is wrong with the kind. It has to pass the schema.
  Here white space counts: where xml:space is "preserve", the file gets the lines as they stand.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="xml" encoding="UTF-8"/>

  <xsl:variable name="kind" select="/new/@kind"/>
  <xsl:variable name="all" select="$kind = 'transition'"/>
  <xsl:variable name="monday" select="/new/@monday"/>
  <xsl:variable name="friday" select="/new/@friday"/>
  <xsl:variable name="sunday" select="/new/@sunday"/>
  <xsl:variable name="next-monday" select="/new/@next-monday"/>

  <!-- Hours only where it is known whose: no zone is ever invented. -->
  <xsl:variable name="at-eight"><xsl:if test="/new/@zone">T08:00</xsl:if></xsl:variable>

  <xsl:template match="/new">
    <xsl:choose>
      <xsl:when test="$kind = 'transition' or $kind = 'outage' or $kind = 'freeze' or
                      $kind = 'deadline' or $kind = 'action'">
        <xsl:call-template name="file"/>
      </xsl:when>
      <xsl:otherwise>
        <usage>
          <xsl:value-of select="concat('no such kind of announcement: &quot;', $kind, '&quot;; ')"/>
          <xsl:text>write transition, outage, freeze, deadline or action</xsl:text>
        </usage>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="title">
    <xsl:choose>
      <xsl:when test="@title"><xsl:value-of select="@title"/></xsl:when>
      <xsl:when test="$kind = 'outage'">Maintenance of the filing system</xsl:when>
      <xsl:when test="$kind = 'freeze'">Registration suspended</xsl:when>
      <xsl:when test="$kind = 'deadline'">Filing deadlines moved</xsl:when>
      <xsl:when test="$kind = 'action'">New account needed to file</xsl:when>
      <xsl:otherwise>Move to the new filing system</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="file">
    <xsl:comment>
  The facts of one announcement. Go through the notice sentence by sentence and put each into the
  element that is meant for it. What stands below a comment that begins with EXAMPLE is one: put in
  what the notice says and delete the comment, or delete both. Then run

      noticecal check FILE.xml        until it is silent,
      noticecal show FILE.xml         to see whether every date is the notice's.

  noticecal-facts(5) explains every element and attribute.

  Dates are written <xsl:value-of select="$friday"/>, times <xsl:value-of select="$friday"/>T08:00: what the clock on the
  institution's wall shows, never with an offset. What the notice leaves open stays open: leave the
  attribute out. Nothing is invented, and nothing that only a rule of law would give is written
  down.
</xsl:comment>
    <xsl:text>

</xsl:text>
    <xsl:comment>
      <xsl:if test="not(@domain)"> EXAMPLE.</xsl:if> id: permanent, the feeds are named after it, and nobody can rename them once people subscribe.
     domain: the institution's own, permanent too. zone: where its clocks are, as a place like
     America/New_York; needed as soon as one time is given. issued: the date of the notice.
     Later revised="…" and revision="1" are added when a newer text replaces it.
     href="…" is added when the notice itself is on the web. </xsl:comment>
    <xsl:text>
</xsl:text>
    <announcement id="{@id}">
      <xsl:attribute name="domain">
        <xsl:value-of select="@domain"/>
        <xsl:if test="not(@domain)">example.org</xsl:if>
      </xsl:attribute>
      <xsl:copy-of select="@zone | @issued | @lang"/>
      <xsl:call-template name="head"/>
      <xsl:if test="$all"><xsl:call-template name="transition"/></xsl:if>
      <xsl:if test="$all or $kind = 'outage'"><xsl:call-template name="outage"/></xsl:if>
      <xsl:if test="$all or $kind = 'freeze'"><xsl:call-template name="freeze"/></xsl:if>
      <xsl:if test="$all or $kind = 'deadline'"><xsl:call-template name="deadline"/></xsl:if>
      <xsl:if test="$all or $kind = 'action'"><xsl:call-template name="action"/></xsl:if>
      <xsl:if test="$all"><xsl:call-template name="milestone"/></xsl:if>
      <xsl:if test="$all or $kind = 'outage'"><xsl:call-template name="unaffected"/></xsl:if>
      <xsl:call-template name="tail"/>
    </announcement>
  </xsl:template>

  <xsl:template name="head" xml:space="preserve">

  <title><xsl:call-template name="title"/></title>

  <xsl:comment> EXAMPLE. short: what people call it. email="…" if it has an address for all. office and line
       may be left out. </xsl:comment>
  <issuer short="Example Court">
    <name>Example Court of Appeals</name>
    <office>Office of the Clerk</office>
    <line>1 Example Plaza</line>
    <line>Example City, NY 10000</line>
  </issuer>
</xsl:template>

  <xsl:template name="transition" xml:space="preserve">
  <xsl:comment> EXAMPLE. What is replaced by what. Its text: why, in the notice's words. </xsl:comment>
  <transition from="Old System" to="New System" begins="{$friday}"/>
</xsl:template>

  <xsl:template name="outage" xml:space="preserve">
  <xsl:comment> EXAMPLE. Something does not work for a while; one element for each service and each time.
       through: the last day that is included, or the moment at which it ends; or until="…" for
       when it is over; or neither, if the notice gives no end (open-end="until further notice",
       if it says so). end-is="expected" (or latest, earliest), if the notice is not sure;
       ends-with="go-live" if it ends with another fact, whenever that is;
       every="Saturday" hours="00:00-10:00" if it recurs.
       resumes: only if the notice says when. impact: suspended (unless given), unavailable,
       inaccessible, degraded, read-only or closed. </xsl:comment>
  <outage id="filing" service="Electronic filing" from="{$friday}{$at-eight}" through="{$sunday}" resumes="{$next-monday}"/>
</xsl:template>

  <xsl:template name="freeze" xml:space="preserve">
  <xsl:comment> EXAMPLE. Nobody can register for a while. for: whom it concerns. plural="yes" if one says
       "are suspended" rather than "is suspended". Otherwise as an outage. </xsl:comment>
  <freeze id="registration" service="New registrations" plural="yes" for="attorneys" from="{$monday}" through="{$sunday}" resumes="{$next-monday}"/>
</xsl:template>

  <xsl:template name="deadline" xml:space="preserve">
  <xsl:comment> EXAMPLE. Deadlines of one day (or of several, with falling-through="…") are due on another,
       or by an hour of it. No to="…" if the notice names no new day. authority="…" if an order
       moves them. Inside: &lt;exception&gt;…&lt;/exception&gt; for what is not moved.
       Deadlines that expressly stay: &lt;deadline-kept id="…" what="…"/&gt;. </xsl:comment>
  <deadline-move id="filing-deadlines" what="Filing deadlines" falling-on="{$friday}" to="{$next-monday}"/>
</xsl:template>

  <xsl:template name="action" xml:space="preserve">
  <xsl:comment> EXAMPLE. What is needed from a day on. title: a few words for the calendar; the text: the
       whole sentence. </xsl:comment>
  <requirement id="new-account" from="{$next-monday}" title="New account needed to file">
    You need an account of the new system to file.
  </requirement>

  <xsl:comment> EXAMPLE. What somebody should do; one element for each. if: whom it concerns.
       before: the day after the last on which it can be done, or through="…" for the last;
       from="…" for the first; none of them if it is "as soon as possible".
       needed-for: the ids of the facts that it serves. </xsl:comment>
  <action id="create" needed-for="new-account" before="{$monday}" title="Create your new account" if="you do not have an account yet">
    Create one as soon as possible.
  </action>
</xsl:template>

  <xsl:template name="milestone" xml:space="preserve">
  <xsl:comment> EXAMPLE. Something else begins, opens or goes live. </xsl:comment>
  <milestone id="go-live" title="The new system goes live" at="{$next-monday}"/>
</xsl:template>

  <xsl:template name="unaffected" xml:space="preserve">
  <xsl:comment> EXAMPLE. What goes on working, if the notice says so. What can be used only meanwhile:
       &lt;alternative id="…" service="…" during="filing"/&gt;. Other stretches of time, in which nothing
       is down: &lt;period id="…" title="…" from="…" through="…"/&gt;. </xsl:comment>
  <unaffected service="Filing on paper">The clerk's office is open as usual.</unaffected>
</xsl:template>

  <xsl:template name="tail" xml:space="preserve">
  <xsl:comment> EXAMPLE. Where to read on. href="…": its address on the web. </xsl:comment>
  <learn-more name="the page on the new system">New training materials are added there.</learn-more>

  <xsl:comment> EXAMPLE. Whom to ask, about what: at least a phone number or a mail address. from="…" if it
       can be asked only later. </xsl:comment>
  <contact for="questions about this notice" name="Help Desk" phone="555-010-0000" email="help@example.org"/>
</xsl:template>
</xsl:stylesheet>
