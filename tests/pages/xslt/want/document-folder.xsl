tests/pages/xslt/templates/document-folder.xsl:4: error: cannot read tests/pages/xslt/templates/sub: Is a directory
