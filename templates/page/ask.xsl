<?xml version="1.0" encoding="UTF-8"?>
<!--
  Whom to ask, as links that can be tapped: on the page and in the notice.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="ask-list">
    <ul class="ask">
      <xsl:for-each select="contact"><li><xsl:copy-of select="node()"/></li></xsl:for-each>
    </ul>
  </xsl:template>
</xsl:stylesheet>
