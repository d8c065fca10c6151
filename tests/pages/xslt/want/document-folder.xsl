tests/xslt/templates/document-folder.xsl:4: error: cannot read tests/xslt/templates/sub: Is a directory
