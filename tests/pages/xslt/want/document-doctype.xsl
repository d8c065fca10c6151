tests/pages/xslt/templates/doctype.xml:2: error: templates may not have a DOCTYPE
tests/pages/xslt/templates/document-doctype.xsl:4: error: cannot use tests/pages/xslt/templates/doctype.xml
