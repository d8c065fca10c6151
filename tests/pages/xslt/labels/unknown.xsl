<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:n="urn:noticecal" exclude-result-prefixes="n">
  <xsl:template match="/"><p><xsl:value-of select="n:say('one')"/></p></xsl:template>
  <xsl:template match="never">
    <p><xsl:value-of select="concat(n:say('three'), n:say(&quot;four&quot;))"/></p>
  </xsl:template>
</xsl:stylesheet>
