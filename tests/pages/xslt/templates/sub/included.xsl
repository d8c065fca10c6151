<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template name="included"><xsl:value-of select="document('../table.xml')//row"/></xsl:template>
</xsl:stylesheet>
