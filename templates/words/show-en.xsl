<?xml version="1.0" encoding="UTF-8"?>
<!--
  What `noticecal show` prints, in English: a table of what is when. Its cells are those of
  cells-en.xsl, which the page has, too; the titles of entries those of wording-en.xsl.

  Input: <agenda>, as for wording-en.xsl and cells-en.xsl.

  Output: <show> with lines before the table, its columns, a row of cells for each entry (in any
  order: they are sorted by start), and lines behind it:
     <heading/> … <column/> … <row entry="filing.resumes"><cell/> … </row> … <note/> …
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="cells-en.xsl"/>
  <xsl:output method="xml" encoding="UTF-8"/>

  <xsl:template match="/agenda">
    <show>
      <heading><xsl:value-of select="concat($announcement/@id, ': ', normalize-space($announcement/title))"/></heading>
      <heading>
        <xsl:value-of select="concat(normalize-space(($issuer/@short | $issuer/name)[1]), ', notice of ')"/>
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
      </heading>
      <column>When</column>
      <column>What</column>
      <column>How long</column>
      <column>For whom</column>
      <column>Feed</column>
      <xsl:for-each select="entry">
        <row entry="{@id}">
          <cell><xsl:apply-templates select="." mode="when"/></cell>
          <cell><xsl:apply-templates select="." mode="what"/></cell>
          <cell><xsl:apply-templates select="." mode="how-long"/></cell>
          <cell><xsl:apply-templates select="." mode="for-whom"/></cell>
          <cell><xsl:value-of select="@topic"/></cell>
        </row>
      </xsl:for-each>
      <xsl:if test="not(entry)"><note>No dates, so no feeds.</note></xsl:if>
      <xsl:apply-templates select="$announcement/*" mode="note"/>
    </show>
  </xsl:template>

  <!-- Behind the table: what the facts say that has no date of its own =================== -->

  <xsl:template match="*" mode="note"/>

  <xsl:template match="action[not(@from | @through | @before)]" mode="note">
    <note>
      <xsl:text>Without a date: </xsl:text>
      <xsl:apply-templates select="." mode="to-do"/>
    </note>
  </xsl:template>

  <xsl:template match="*[@every and not(@from | @shown-from)] | deadline-move[not(@falling-on | @to)]" mode="note">
    <note>
      <xsl:text>Without a date: </xsl:text>
      <xsl:apply-templates select="." mode="standing"/>
    </note>
  </xsl:template>

  <xsl:template match="deadline-kept" mode="note">
    <note>
      <xsl:value-of select="concat('Not moved: ', @what)"/>
      <xsl:if test="@falling-on">
        <xsl:text> of </xsl:text>
        <xsl:apply-templates select="." mode="days"/>
      </xsl:if>
      <xsl:text>.</xsl:text>
    </note>
  </xsl:template>

  <xsl:template match="unaffected" mode="note">
    <note><xsl:value-of select="concat('Not affected: ', @service, '.')"/></note>
  </xsl:template>
</xsl:stylesheet>
