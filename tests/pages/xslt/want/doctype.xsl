tests/pages/xslt/templates/doctype.xsl:1: error: templates may not have a DOCTYPE
