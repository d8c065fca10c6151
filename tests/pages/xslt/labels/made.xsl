<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:n="urn:noticecal" exclude-result-prefixes="n">
  <xsl:template match="/">
    <p><xsl:value-of select="n:say(concat('thr', 'ee'))"/></p>
  </xsl:template>
</xsl:stylesheet>
