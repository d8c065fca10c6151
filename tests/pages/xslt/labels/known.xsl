<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:n="urn:noticecal" exclude-result-prefixes="n">
  <xsl:output method="xml" omit-xml-declaration="yes"/>
  <xsl:template match="/"><p title="{n:say('one')}"><xsl:value-of select="n:say(concat('t', 'wo'))"/></p></xsl:template>
</xsl:stylesheet>
