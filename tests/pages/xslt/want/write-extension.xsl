tests/pages/xslt/templates/write-extension.xsl:1: error: templates may not use extension elements
