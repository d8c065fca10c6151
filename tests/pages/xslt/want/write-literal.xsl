tests/pages/xslt/templates/write-literal.xsl:4: error: templates may not use extension elements
