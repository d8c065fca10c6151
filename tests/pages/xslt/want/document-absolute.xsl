tests/pages/xslt/templates/document-absolute.xsl:4: error: /etc/hostname is outside of the template folder
