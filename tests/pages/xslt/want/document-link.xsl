tests/pages/xslt/templates/document-link.xsl:4: error: tests/pages/xslt/templates/link.xml is outside of the template folder
