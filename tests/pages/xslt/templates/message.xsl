<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/">
    <out>
      <xsl:message>take care of <xsl:value-of select="//b"/></xsl:message>
    </out>
  </xsl:template>
</xsl:stylesheet>
