tests/pages/xslt/templates/document-outside.xsl:4: error: CWD/tests/pages/xslt/outside.xml is outside of the template folder
