tests/xslt/templates/document-outside.xsl:4: error: CWD/tests/xslt/outside.xml is outside of the template folder
