tests/xslt/templates/doctype.xml:2: error: templates may not have a DOCTYPE
tests/xslt/templates/document-doctype.xsl:4: error: cannot use tests/xslt/templates/doctype.xml
