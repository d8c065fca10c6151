<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/">
    <out>
      <xsl:document href="written.xml"><x/></xsl:document>
    </out>
  </xsl:template>
</xsl:stylesheet>
