tests/xslt/templates/document-link.xsl:4: error: tests/xslt/templates/link.xml is outside of the template folder
