tests/pages/xslt/templates/work.xsl:3: error: XPath operation limit exceeded
