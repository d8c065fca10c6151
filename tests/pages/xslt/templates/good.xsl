<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:x="http://xmlsoft.org/XSLT/namespace" exclude-result-prefixes="x">
  <xsl:import href="imported.xsl"/>
  <xsl:include href="sub/included.xsl"/>
  <xsl:output method="text"/>
  <xsl:strip-space elements="*"/>
  <xsl:variable name="tree"><a/><a/></xsl:variable>
  <xsl:template match="/">
    <xsl:value-of select="document('table.xml')//row[@key='b']"/>
    <xsl:text>, </xsl:text>
    <xsl:value-of select="document('in%20side.xml')//row"/>
    <xsl:text>, </xsl:text>
    <xsl:value-of select="count(document('')//*)"/>
    <xsl:text>, </xsl:text>
    <xsl:apply-templates select="//b"/>
    <xsl:call-template name="included"/>
    <xsl:value-of select="count(x:node-set($tree)/a)"/>
    <xsl:text> &amp; é&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
