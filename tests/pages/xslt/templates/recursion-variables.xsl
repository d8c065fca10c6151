<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/" name="again">
    <xsl:param name="n" select="0"/>
    <xsl:choose>
      <xsl:when test="$n &gt;= 0">
        <xsl:variable name="a" select="$n + 1"/>
        <xsl:call-template name="again">
          <xsl:with-param name="n" select="$a"/>
        </xsl:call-template>
      </xsl:when>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
