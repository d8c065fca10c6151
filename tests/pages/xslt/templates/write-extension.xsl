<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xt="http://www.jclark.com/xt" extension-element-prefixes="xt">
  <xsl:template match="/">
    <out>
      <xt:document href="written.xml"><x/></xt:document>
    </out>
  </xsl:template>
</xsl:stylesheet>
