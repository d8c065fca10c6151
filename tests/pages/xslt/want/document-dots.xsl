tests/pages/xslt/templates/document-dots.xsl:4: error: /../../../etc/hostname is outside of the template folder
