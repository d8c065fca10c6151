tests/pages/xslt/templates/write.xsl:4: error: file write for written.xml refused
