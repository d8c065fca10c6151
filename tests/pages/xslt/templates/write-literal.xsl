<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/">
    <out>
      <x xmlns:xt="http://www.jclark.com/xt" xsl:extension-element-prefixes="xt"><xt:document href="written.xml"/></x>
    </out>
  </xsl:template>
</xsl:stylesheet>
