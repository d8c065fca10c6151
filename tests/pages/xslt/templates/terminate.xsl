<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/">
    <xsl:message>first</xsl:message>
    <xsl:message terminate="yes">there is no word for "<xsl:value-of select="name(*)"/>"</xsl:message>
    <xsl:message>never said</xsl:message>
  </xsl:template>
</xsl:stylesheet>
